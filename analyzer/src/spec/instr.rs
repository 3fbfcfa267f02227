//! The instruction table: one row per instruction, and everything that is known of it.
//!
//! A row says how an instruction is spelled, encoded and typed, which proposal brought it, where
//! the specification describes it, and what it does in one sentence. Text lowering, disassembly,
//! completion, hover, counters by proposal and the interpreter's coverage test read these rows, so
//! that an instruction is described once. The rows live in the files of `instr/`, a group of
//! proposals each; this file puts them together and finds them.
//!
//! It knows nothing of files, texts or running programs. Source: the WebAssembly core
//! specification and the texts of the proposals; the list is checked against wasmparser's
//! `for_each_operator!`, which names every operator of the binary format.

mod atomic;
mod control;
mod gc;
mod memory;
mod numeric;
mod parametric;
mod relaxed;
mod shared;
mod switching;
mod vector;

use std::collections::{BTreeMap, HashMap};
use std::sync::OnceLock;

use foldhash::fast::FixedState;
use wasmparser::Operator;

/// How many instructions there are. Some mnemonics stand for several (`ref.test`, `select`).
pub const COUNT: usize = 628;

/// All instructions, group by group in the order of the files.
pub static TABLE: [Instr; COUNT] = gather();

/// One instruction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Instr {
    /// The word of the text format, such as `i32.add`.
    pub mnemonic: &'static str,
    /// How the binary format begins the instruction.
    pub opcode: Opcode,
    /// What follows the opcode, in the order of the binary format.
    pub immediates: &'static [Immediate],
    /// What it pops and pushes.
    pub signature: Signature,
    /// The proposal that brought it.
    pub proposal: Proposal,
    /// The section of the specification that describes it.
    pub section: &'static str,
    /// What it does and when it traps: one sentence with a full stop, in Markdown.
    pub prose: &'static str,
    /// The name among operators if the mnemonic does not tell, else empty.
    called: &'static str,
}

impl Instr {
    /// The immediates in the order of the text format.
    ///
    /// It is the order of the binary format but for four instructions that name a segment or a
    /// type first in the binary and a memory or table first in the text, and for the flags of
    /// casts, which the text spells as part of the types.
    pub fn text_immediates(&self) -> impl Iterator<Item = Immediate> {
        let swapped = match self.immediates {
            [Immediate::Data, Immediate::Memory] => Some([Immediate::Memory, Immediate::Data]),
            [Immediate::Elem, Immediate::Table] => Some([Immediate::Table, Immediate::Elem]),
            [Immediate::TypeUse, Immediate::Table] => Some([Immediate::Table, Immediate::TypeUse]),
            _ => None,
        };
        let kept = if swapped.is_some() { &[] } else { self.immediates };
        let all = swapped.into_iter().flatten().chain(kept.iter().copied());
        all.filter(|immediate| *immediate != Immediate::CastFlags)
    }

    /// The natural alignment of the memory access as a power of two, when it makes one.
    #[must_use]
    pub fn alignment(&self) -> Option<u8> {
        self.immediates.iter().find_map(|immediate| match immediate {
            Immediate::Mem(align) | Immediate::Atomic(align) => Some(*align),
            _ => None,
        })
    }

    /// The name among operators: that of wasmparser's `visit_` method without its prefix.
    #[must_use]
    pub fn operator_name(&self) -> String {
        match self.called {
            "" => self.mnemonic.replace('.', "_"),
            name => name.to_owned(),
        }
    }
}

/// How an instruction begins in the binary format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Opcode {
    /// The first byte if it only opens a further set of instructions (0xfb to 0xfe).
    pub prefix: Option<u8>,
    /// The only byte, or what follows the prefix as an unsigned LEB128 number.
    pub code: u32,
}

impl Opcode {
    /// Appends the bytes of the opcode.
    pub fn encode(self, bytes: &mut Vec<u8>) {
        bytes.extend(self.prefix);
        let mut rest = self.code;
        // Without a prefix the code is a byte of its own, not a LEB128 number.
        while self.prefix.is_some() && rest >= 0x80 {
            bytes.push((rest & 0x7f) as u8 | 0x80);
            rest >>= 7;
        }
        bytes.push(rest as u8);
    }
}

/// One immediate operand: its kind, and with it the encoding in both formats.
///
/// An index is an unsigned LEB128 number in the binary, and a number or an identifier in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Immediate {
    /// A block type: empty, a value type or a type index; in the text a type use.
    Block,
    /// A label, counted from the innermost block outwards.
    Label,
    /// The labels of `br_table`: a vector, then the default.
    Labels,
    /// A function index.
    Func,
    /// A type index.
    Type,
    /// A type index that the text writes as a type use: `(type $t) (param …) (result …)`.
    TypeUse,
    /// A table index; may be left out in the text when it is 0.
    Table,
    /// A memory index; may be left out in the text when it is 0.
    Memory,
    /// A global index.
    Global,
    /// A local index; parameters come first.
    Local,
    /// A tag index.
    Tag,
    /// An element segment index.
    Elem,
    /// A data segment index.
    Data,
    /// A field of the structure type named just before.
    Field,
    /// A memory argument (`offset=` and `align=`, before them an optional memory) with the natural
    /// alignment as a power of two, which is the default.
    Mem(u8),
    /// A memory argument that may also state an ordering.
    Atomic(u8),
    /// An i32 as signed LEB128.
    I32,
    /// An i64 as signed LEB128.
    I64,
    /// An f32 as four bytes.
    F32,
    /// An f64 as eight bytes.
    F64,
    /// Sixteen bytes; the text writes a shape and its lanes.
    V128,
    /// A lane number as a byte, less than the given number of lanes.
    Lane(u8),
    /// Sixteen lane numbers as bytes, each less than 32.
    Shuffle,
    /// A heap type.
    Heap,
    /// A heap type that the text writes as a reference type; whether null belongs to it is told
    /// by the opcode, or by the cast flags before it.
    Ref,
    /// A byte that says of two following reference types whether null belongs to them (bits 0 and
    /// 1). It comes before the label; the text has nothing for it.
    CastFlags,
    /// A vector of value types, in the text `(result …)`.
    Select,
    /// The catch clauses of `try_table`.
    Catches,
    /// The handlers of `resume`: `(on $tag $label)` and `(on $tag switch)`.
    Handlers,
    /// A memory ordering as a byte: 0 `seqcst`, 1 `acqrel`.
    Ordering,
    /// A number of elements as unsigned LEB128.
    Count,
}

/// A type whose width is known without a look at the module.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Type {
    /// A 32-bit integer.
    I32,
    /// A 64-bit integer.
    I64,
    /// A 32-bit float.
    F32,
    /// A 64-bit float.
    F64,
    /// A 128-bit vector.
    V128,
    /// An address or size: i32, or i64 when the memory or table has 64-bit addresses.
    Addr,
}

impl Type {
    /// The word in a signature's notation.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Type::I32 => "i32",
            Type::I64 => "i64",
            Type::F32 => "f32",
            Type::F64 => "f64",
            Type::V128 => "v128",
            Type::Addr => "addr",
        }
    }

    const fn read(word: &[u8]) -> Option<Type> {
        Some(match word {
            b"i32" => Type::I32,
            b"i64" => Type::I64,
            b"f32" => Type::F32,
            b"f64" => Type::F64,
            b"v128" => Type::V128,
            b"addr" => Type::Addr,
            _ => return None,
        })
    }
}

/// What an instruction pops and pushes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signature {
    /// For readers: operands from the bottom to the top of the stack, `->`, results. `t` is a type
    /// that the immediates or the module decide, `t*` any number of them, `ref` some reference,
    /// `addr` an address; the left side of a branch ends with what it drops.
    pub notation: &'static str,
    /// The same for programs, when every type is known from the instruction alone.
    pub fixed: Option<Fixed>,
}

/// A signature without variables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fixed {
    types: [Type; Fixed::MOST],
    operands: usize,
    results: usize,
}

impl Fixed {
    /// The 128-bit additions have most: four operands and two results.
    const MOST: usize = 6;

    /// What is popped, the top of the stack last.
    #[must_use]
    pub fn operands(&self) -> &[Type] {
        &self.types[..self.operands]
    }

    /// What is pushed, the top of the stack last.
    #[must_use]
    pub fn results(&self) -> &[Type] {
        &self.types[self.operands..self.operands + self.results]
    }
}

/// Where an instruction comes from, under the names that wasmparser uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "title() says it for each of them")]
pub enum Proposal {
    Mvp,
    SignExtension,
    SaturatingFloatToInt,
    BulkMemory,
    ReferenceTypes,
    Simd,
    TailCall,
    FunctionReferences,
    Gc,
    RelaxedSimd,
    Exceptions,
    LegacyExceptions,
    Threads,
    AcquireReleaseAtomics,
    SharedEverythingThreads,
    WideArithmetic,
    StackSwitching,
    CustomDescriptors,
    MemoryControl,
}

impl Proposal {
    /// The name in wasmparser's list of operators.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Proposal::Mvp => "mvp",
            Proposal::SignExtension => "sign_extension",
            Proposal::SaturatingFloatToInt => "saturating_float_to_int",
            Proposal::BulkMemory => "bulk_memory",
            Proposal::ReferenceTypes => "reference_types",
            Proposal::Simd => "simd",
            Proposal::TailCall => "tail_call",
            Proposal::FunctionReferences => "function_references",
            Proposal::Gc => "gc",
            Proposal::RelaxedSimd => "relaxed_simd",
            Proposal::Exceptions => "exceptions",
            Proposal::LegacyExceptions => "legacy_exceptions",
            Proposal::Threads => "threads",
            Proposal::AcquireReleaseAtomics => "acquire_release_atomics",
            Proposal::SharedEverythingThreads => "shared_everything_threads",
            Proposal::WideArithmetic => "wide_arithmetic",
            Proposal::StackSwitching => "stack_switching",
            Proposal::CustomDescriptors => "custom_descriptors",
            Proposal::MemoryControl => "memory_control",
        }
    }

    /// The name for readers, with the release of the standard that it became part of.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Proposal::Mvp => "WebAssembly 1.0",
            Proposal::SignExtension => "sign extension (WebAssembly 2.0)",
            Proposal::SaturatingFloatToInt => "saturating float to int (WebAssembly 2.0)",
            Proposal::BulkMemory => "bulk memory (WebAssembly 2.0)",
            Proposal::ReferenceTypes => "reference types (WebAssembly 2.0)",
            Proposal::Simd => "fixed-width SIMD (WebAssembly 2.0)",
            Proposal::TailCall => "tail call (WebAssembly 3.0)",
            Proposal::FunctionReferences => "typed function references (WebAssembly 3.0)",
            Proposal::Gc => "garbage collection (WebAssembly 3.0)",
            Proposal::RelaxedSimd => "relaxed SIMD (WebAssembly 3.0)",
            Proposal::Exceptions => "exception handling (WebAssembly 3.0)",
            Proposal::LegacyExceptions => "legacy exception handling (superseded)",
            Proposal::Threads => "threads (proposal)",
            Proposal::AcquireReleaseAtomics => "acquire-release atomics (proposal)",
            Proposal::SharedEverythingThreads => "shared-everything threads (proposal)",
            Proposal::WideArithmetic => "wide arithmetic (proposal)",
            Proposal::StackSwitching => "stack switching (proposal)",
            Proposal::CustomDescriptors => "custom descriptors (proposal)",
            Proposal::MemoryControl => "memory control (proposal)",
        }
    }
}

/// The first row with a mnemonic. For words with several forms that is the plainest one:
/// `select` without types, `ref.test` and `ref.cast` to a type without null.
#[must_use]
pub fn by_mnemonic(mnemonic: &str) -> Option<&'static Instr> {
    forms(mnemonic).next()
}

/// All rows with a mnemonic, in the order of the table.
pub fn forms(mnemonic: &str) -> impl Iterator<Item = &'static Instr> {
    let rows = index().mnemonics.get(mnemonic).map_or(&[][..], Vec::as_slice);
    rows.iter().filter_map(|row| TABLE.get(usize::from(*row)))
}

/// The row with an opcode. 0x1c, which two rows share, gives the `select` with one type.
#[must_use]
pub fn by_opcode(opcode: Opcode) -> Option<&'static Instr> {
    index().opcodes.get(&opcode).and_then(|row| TABLE.get(usize::from(*row)))
}

/// The row of an operator that wasmparser has decoded. `None` only for operators that a newer
/// wasmparser may add; the tests see to it that there are none.
#[must_use]
pub fn by_operator(operator: &Operator<'_>) -> Option<&'static Instr> {
    let row = *index().operators.get(ordinal(operator)?)?;
    TABLE.get(usize::from(row))
}

/// The rows of one file that share proposal and section.
struct Group {
    proposal: Proposal,
    section: &'static str,
    rows: &'static [Row],
}

/// A row as written in the files: what the group does not say.
#[derive(Clone, Copy)]
struct Row {
    mnemonic: &'static str,
    opcode: Opcode,
    immediates: &'static [Immediate],
    signature: &'static str,
    prose: &'static str,
    called: &'static str,
}

impl Row {
    /// For mnemonics that several operators share: the name of this one.
    const fn called(mut self, name: &'static str) -> Row {
        self.called = name;
        self
    }
}

/// One row: mnemonic, opcode, immediates, signature, prose.
const fn row(
    mnemonic: &'static str,
    opcode: Opcode,
    immediates: &'static [Immediate],
    signature: &'static str,
    prose: &'static str,
) -> Row {
    Row { mnemonic, opcode, immediates, signature, prose, called: "" }
}

/// An opcode of one byte.
const fn op(code: u32) -> Opcode {
    Opcode { prefix: None, code }
}

/// An opcode behind the prefix 0xfb: garbage collection.
const fn fb(code: u32) -> Opcode {
    Opcode { prefix: Some(0xfb), code }
}

/// An opcode behind the prefix 0xfc: what numbers, memories and tables got later.
const fn fc(code: u32) -> Opcode {
    Opcode { prefix: Some(0xfc), code }
}

/// An opcode behind the prefix 0xfd: vectors.
const fn fd(code: u32) -> Opcode {
    Opcode { prefix: Some(0xfd), code }
}

/// An opcode behind the prefix 0xfe: atomics.
const fn fe(code: u32) -> Opcode {
    Opcode { prefix: Some(0xfe), code }
}

/// Puts the files together, at compile time: a wrong count or signature does not build.
const fn gather() -> [Instr; COUNT] {
    let files: [&[Group]; 10] = [
        control::GROUPS,
        parametric::GROUPS,
        memory::GROUPS,
        numeric::GROUPS,
        gc::GROUPS,
        vector::GROUPS,
        relaxed::GROUPS,
        atomic::GROUPS,
        shared::GROUPS,
        switching::GROUPS,
    ];
    let mut table = [filled(&control::GROUPS[0], &control::GROUPS[0].rows[0]); COUNT];
    let (mut file, mut done) = (0, 0);
    while file < files.len() {
        let mut group = 0;
        while group < files[file].len() {
            let it = &files[file][group];
            let mut row = 0;
            while row < it.rows.len() {
                table[done] = filled(it, &it.rows[row]);
                (row, done) = (row + 1, done + 1);
            }
            group += 1;
        }
        file += 1;
    }
    assert!(done == COUNT, "the files have fewer rows than COUNT");
    table
}

const fn filled(group: &Group, row: &Row) -> Instr {
    Instr {
        mnemonic: row.mnemonic,
        opcode: row.opcode,
        immediates: row.immediates,
        signature: Signature { notation: row.signature, fixed: fixed(row.signature) },
        proposal: group.proposal,
        section: group.section,
        prose: row.prose,
        called: row.called,
    }
}

/// Reads a notation whose words are all plain types.
const fn fixed(notation: &str) -> Option<Fixed> {
    let mut rest = notation.as_bytes();
    let mut signature = Fixed { types: [Type::I32; Fixed::MOST], operands: 0, results: 0 };
    let mut is_result = false;
    while !rest.is_empty() {
        let mut end = 0;
        while end < rest.len() && rest[end] != b' ' {
            end += 1;
        }
        let (word, behind) = rest.split_at(end);
        rest = if behind.is_empty() { behind } else { behind.split_at(1).1 };
        if matches!(word, b"->") {
            is_result = true;
            continue;
        }
        let Some(ty) = Type::read(word) else { return None };
        signature.types[signature.operands + signature.results] = ty;
        if is_result {
            signature.results += 1;
        } else {
            signature.operands += 1;
        }
    }
    assert!(is_result, "a signature has an arrow");
    Some(signature)
}

/// The table's rows by what is asked for, made once.
struct Index {
    /// Asked for each word of a text: a hash finds it several times as fast as an ordered search.
    mnemonics: HashMap<&'static str, Vec<u16>, FixedState>,
    opcodes: BTreeMap<Opcode, u16>,
    /// By the ordinal of the operator.
    operators: Vec<u16>,
}

fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(|| {
        let mut mnemonics: HashMap<&str, Vec<u16>, FixedState> = HashMap::default();
        let mut opcodes = BTreeMap::new();
        let mut names = BTreeMap::new();
        for (row, instr) in (0..).zip(&TABLE) {
            mnemonics.entry(instr.mnemonic).or_default().push(row);
            opcodes.entry(instr.opcode).or_insert(row);
            names.insert(format!("visit_{}", instr.operator_name()), row);
        }
        // An operator without a row gets one that does not exist: answers to it are `None`.
        let operators = VISITS.iter().map(|visit| names.get(*visit).copied().unwrap_or(u16::MAX));
        Index { mnemonics, opcodes, operators: operators.collect() }
    })
}

macro_rules! define_ordinals {
    ($( @$proposal:ident $op:ident $({ $($arg:ident: $argty:ty),* })? => $visit:ident ($($ann:tt)*) )*) => {
        /// The operators in wasmparser's order; a variant as a number is the ordinal.
        #[derive(Clone, Copy)]
        enum Ordinal { $($op),* }

        /// The names of wasmparser's visitor methods, by ordinal.
        const VISITS: &[&str] = &[$(stringify!($visit)),*];

        fn ordinal(operator: &Operator<'_>) -> Option<usize> {
            Some(match operator {
                $( Operator::$op { .. } => Ordinal::$op, )*
                _ => return None,
            } as usize)
        }
    };
}
wasmparser::for_each_operator!(define_ordinals);

#[cfg(test)]
mod tests;
