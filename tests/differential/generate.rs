//! A seed becomes a module, and calls of what it exports; the same ones on every machine.
//!
//! Modules come from `wasm-smith`, under settings that the seed chooses too, so that features meet
//! in all combinations. Sizes stay small and maxima are always declared: then growing fails where
//! the module says and not where an engine does.

use analyzer::binary;
use analyzer::module::idx::{GlobalIdx, TypeIdx};
use analyzer::module::{Import, Item, Valid};
use analyzer::spec::features;
use arbitrary::Unstructured;
use wasm_smith::{Config, InstructionKind, InstructionKinds, MemoryOffsetChoices};
use wasmparser::{AbstractHeapType, HeapType, RefType, TypeRef, ValType, WasmFeatures};

use super::outcome::Val;
use super::steer;

/// What the peer can do beyond the common part of all engines.
#[derive(Clone, Copy, Debug)]
pub(super) struct Profile {
    /// Whether selections after comparisons are taken apart (see `steer`).
    pub(super) select_apart: bool,
    pub(super) vectors: bool,
    pub(super) wide_arithmetic: bool,
    pub(super) page_sizes: bool,
    /// Garbage collection, typed function references.
    pub(super) objects: bool,
    pub(super) exceptions: bool,
    pub(super) atomics: bool,
}

impl Profile {
    /// What wasmi has of the standard and the proposals.
    pub(super) const WASMI: Profile = Profile {
        select_apart: true,
        vectors: true,
        wide_arithmetic: true,
        page_sizes: true,
        objects: false,
        exceptions: false,
        atomics: false,
    };

    /// All that the generator and our machine know, and wasmtime too.
    pub(super) const ALL: Profile = Profile {
        select_apart: false,
        vectors: true,
        wide_arithmetic: true,
        page_sizes: true,
        objects: true,
        exceptions: true,
        atomics: true,
    };
}

/// A module with calls to make.
#[derive(Debug)]
pub(super) struct Case {
    pub(super) seed: u64,
    pub(super) module: Valid,
    /// Whether a call may go on for ever, so that peers need a bound.
    pub(super) loops: bool,
    /// The global that ends loops and recursions; none where only budgets do.
    pub(super) fuel: Option<GlobalIdx>,
    pub(super) calls: Vec<Call>,
}

/// A call of an export.
#[derive(Debug)]
pub(super) struct Call {
    pub(super) name: String,
    pub(super) args: Vec<Val>,
}

/// SplitMix64.
pub(super) struct Random(pub(super) u64);

impl Random {
    pub(super) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn one_in(&mut self, n: u64) -> bool {
        self.next().is_multiple_of(n)
    }

    fn of<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[(self.next() % choices.len() as u64) as usize]
    }
}

/// What our validator must accept of these modules.
pub(super) fn wasm_features() -> WasmFeatures {
    features::default_features() | WasmFeatures::CUSTOM_PAGE_SIZES
}

/// The case of a seed.
///
/// # Errors
/// A module that the generator calls valid and our front door does not.
pub(super) fn case(seed: u64, profile: Profile) -> Result<Case, String> {
    let mut random = Random(seed);
    let mut module = module(profile, &mut random)?;
    let fuel = if random.one_in(6) {
        None
    } else {
        let fuel = random.of(&[50, 500, 3000]);
        Some(GlobalIdx(module.ensure_termination(fuel).map_err(|error| error.to_string())?))
    };
    let valid = |bytes: Vec<u8>| {
        binary::validate(bytes.into(), wasm_features())
            .map_err(|error| format!("our validator refuses the module: {error}"))
    };
    let module = valid(module.to_bytes())?;
    let module = valid(steer::around(&module, profile.select_apart))?;
    let calls = calls(&module, &mut random);
    Ok(Case { seed, module, loops: true, fuel, calls })
}

/// The case of a module that is given: to reduce a difference by hand.
///
/// # Errors
/// A module that is not valid.
pub(super) fn case_of(bytes: Vec<u8>) -> Result<Case, String> {
    let module =
        binary::validate(bytes.into(), wasm_features()).map_err(|error| error.to_string())?;
    let calls = calls(&module, &mut Random(0));
    Ok(Case { seed: 0, module, loops: true, fuel: None, calls })
}

/// The module of another case with some bytes of its code changed; none where that is not valid.
/// Operators become others, immediates too: what no generator would write.
pub(super) fn mutant(case: &Case, seed: u64) -> Option<Case> {
    let code = case.module.code?.to_usize()?;
    let mut random = Random(seed);
    let mut bytes = case.module.bytes.to_vec();
    for _ in 0..1 + random.next() % 3 {
        let at = code.start + (random.next() % code.len() as u64) as usize;
        bytes[at] = match random.next() % 4 {
            0 => bytes[at] ^ 1 << (random.next() % 7),
            1 => bytes[at].wrapping_add(1),
            2 => random.next() as u8,
            // Often an operator of the same type.
            _ => bytes[at].wrapping_add(random.next() as u8 % 16).wrapping_sub(8),
        };
    }
    let module = binary::validate(bytes.into(), wasm_features()).ok()?;
    let calls = calls(&module, &mut random);
    // What ended loops may be gone.
    Some(Case { seed, module, loops: true, fuel: None, calls })
}

/// Draws until the generator makes a module: some bytes have no way to the least sizes asked for.
fn module(profile: Profile, random: &mut Random) -> Result<wasm_smith::Module, String> {
    let mut error = None;
    for _ in 0..20 {
        let config = config(profile, random);
        let len = random.of(&[600, 2000, 5000, 16_000]);
        let bytes: Vec<u8> = (0..len / 8).flat_map(|_| random.next().to_le_bytes()).collect();
        match wasm_smith::Module::new(config, &mut Unstructured::new(&bytes)) {
            Ok(module) => return Ok(module),
            Err(failure) => error = Some(failure),
        }
    }
    Err(format!("no module from this seed: {error:?}"))
}

/// Which kinds of instructions a module has: now and then few, so that rare ones meet.
fn kinds(profile: Profile, random: &mut Random) -> Vec<InstructionKind> {
    use InstructionKind as Kind;
    let (mut kinds, rest) = match random.next() % 4 {
        0 if profile.vectors => (vec![Kind::Vector], vec![Kind::Variable, Kind::Memory]),
        1 if profile.objects => {
            (vec![Kind::Aggregate, Kind::Reference], vec![Kind::Variable, Kind::Table])
        }
        1 => (vec![Kind::Memory, Kind::Variable], vec![Kind::Reference, Kind::Table]),
        _ => {
            let rest = [Kind::Reference, Kind::Parametric, Kind::Variable, Kind::Table];
            let more = [Kind::Vector, Kind::Memory, Kind::Aggregate];
            (vec![Kind::Numeric], rest.into_iter().chain(more).collect())
        }
    };
    kinds.extend(rest.into_iter().filter(|_| !random.one_in(4)));
    // Without control a function is one line that is executed to its end.
    if !random.one_in(3) {
        kinds.push(Kind::Control);
    }
    kinds
}

fn config(profile: Profile, random: &mut Random) -> Config {
    let kinds = kinds(profile, random);
    let vectors = profile.vectors && !random.one_in(4);
    Config {
        allowed_instructions: InstructionKinds::new(&kinds),
        export_everything: true,
        disallow_traps: !random.one_in(3),
        min_types: 3,
        min_funcs: 3,
        max_funcs: 10,
        max_types: 12,
        max_imports: random.of(&[0, 0, 6]),
        min_memories: 1,
        min_tables: 1,
        max_globals: 8,
        max_memories: random.of(&[1, 1, 3]),
        max_tables: random.of(&[1, 3]),
        max_tags: 4,
        max_data_segments: 5,
        max_element_segments: 5,
        max_elements: 20,
        max_instructions: random.of(&[10, 60, 300, 1000]),
        max_memory32_bytes: 4 << 16,
        max_memory64_bytes: 4 << 16,
        memory_max_size_required: true,
        max_table_elements: 200,
        table_max_size_required: true,
        memory_offset_choices: MemoryOffsetChoices(30, 5, 1),
        max_type_size: 200,
        const_expr_fuel: 20,
        limit_arrays_in_const_exprs: true,
        compact_imports_enabled: false,
        memory64_enabled: random.one_in(2),
        custom_page_sizes_enabled: profile.page_sizes && random.one_in(4),
        simd_enabled: vectors,
        relaxed_simd_enabled: vectors && random.one_in(2),
        wide_arithmetic_enabled: profile.wide_arithmetic && random.one_in(2),
        gc_enabled: profile.objects && !random.one_in(4),
        exceptions_enabled: profile.exceptions && !random.one_in(4),
        threads_enabled: profile.atomics && random.one_in(2),
        ..Config::default()
    }
}

/// Every exported function at least once, in order, with arguments that the host can make.
fn calls(module: &Valid, random: &mut Random) -> Vec<Call> {
    let mut calls = Vec::new();
    for _ in 0..2 {
        for export in &module.exports {
            let Item::Func(func) = export.item else { continue };
            let Some(ty) = module.func_type(func) else { continue };
            let args: Option<Vec<Val>> = ty.params().iter().map(|ty| value(*ty, random)).collect();
            if let Some(args) = args {
                calls.push(Call { name: export.name.clone(), args });
            }
        }
    }
    calls.truncate(12);
    calls
}

/// A value of a type; none where only the guest has one.
fn value(ty: ValType, random: &mut Random) -> Option<Val> {
    const INTEGERS: &[u64] =
        &[0, 1, 2, 7, 32, 65535, 65536, 1 << 31, (1 << 31) - 1, 1 << 63, u64::MAX, u64::MAX - 1];
    const FLOATS: &[f64] = &[0.0, -0.0, 1.0, -1.5, 0.5, 2147483648.0, 1e300, f64::INFINITY];
    let integer = if random.one_in(2) { random.of(INTEGERS) } else { random.next() };
    let float = random.of(FLOATS);
    Some(match ty {
        ValType::I32 => Val::I32(integer as u32),
        ValType::I64 => Val::I64(integer),
        ValType::F32 if random.one_in(2) => Val::F32((float as f32).to_bits()),
        ValType::F64 if random.one_in(2) => Val::F64(float.to_bits()),
        ValType::F32 => Val::F32(random.next() as u32),
        ValType::F64 => Val::F64(random.next()),
        ValType::V128 => Val::V128(u128::from(integer) << 64 | u128::from(random.next())),
        ValType::Ref(ty) if is_extern(ty) && (!ty.is_nullable() || random.one_in(2)) => {
            Val::Extern(integer as u32 % 1000)
        }
        ValType::Ref(ty) if ty.is_nullable() => Val::Null,
        ValType::Ref(_) => return None,
    })
}

fn is_extern(ty: RefType) -> bool {
    matches!(ty.heap_type(), HeapType::Abstract { ty: AbstractHeapType::Extern, shared: false })
}

/// What an imported function answers at its n-th call; none: it traps.
pub(super) fn answer(seed: u64, call: (usize, usize), results: &[ValType]) -> Option<Vec<Val>> {
    let mut random = Random(seed ^ ((call.0 as u64) << 32 | call.1 as u64) ^ 0xa5a5);
    results.iter().map(|ty| value(*ty, &mut random)).collect()
}

impl Case {
    /// Result types of the imported functions, in order.
    pub(super) fn import_results(&self) -> Vec<Vec<ValType>> {
        let results = |ty| self.module.func_type_at(TypeIdx(ty)).map(|ty| ty.results().to_vec());
        let of_import = |import: &Import| match import.ty {
            TypeRef::Func(ty) | TypeRef::FuncExact(ty) => results(ty),
            _ => None,
        };
        self.module.imports.iter().filter_map(of_import).collect()
    }
}
