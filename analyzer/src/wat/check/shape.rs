//! What an instruction takes and leaves, as its immediates and the module declare it.
//!
//! The instruction table knows the types of most. What depends on a local, a signature, a field or
//! a block is looked up in what the validator knows. This describes; it judges nothing.
//! Source: core specification, "Validation", "Instructions".

use wasmparser::{
    BlockType, CompositeInnerType, FieldType, FrameKind, FuncType, FuncValidator, HeapType,
    Operator, RefType, UnpackedIndex, ValType, WasmModuleResources as _,
};

use crate::spec::instr::{self, Instr};
use crate::wat::check::resources::Resources;

/// One operand or result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Want {
    /// Of this type.
    Type(ValType),
    /// An address of whatever memory or table is meant: i32 or i64.
    Address,
    /// Some reference.
    Ref,
    /// Of any type, or one that is not known here.
    Any,
}

/// What names of operands can be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Callee {
    /// A function by its index: its parameters.
    Func(u32),
    /// A type by its index: parameters or fields.
    Type(u32),
    /// A tag by its index: its parameters.
    Tag(u32),
}

/// What an instruction takes and leaves, the top of the stack last.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Shape {
    pub(crate) takes: Vec<Want>,
    pub(crate) leaves: Vec<Want>,
    /// Who has names for the first operands.
    pub(crate) callee: Option<Callee>,
}

type Validator = FuncValidator<Resources>;

/// The shape of an instruction by its row alone; what may be any number of operands is left out.
pub(crate) fn of_row(row: &Instr) -> Shape {
    let (takes, leaves) = row.signature.notation.split_once("->").unwrap_or_default();
    let wants = |words: &str| -> Vec<Want> { words.split_whitespace().filter_map(want).collect() };
    Shape { takes: wants(takes), leaves: wants(leaves), callee: None }
}

/// A word of a signature's notation; none for any number of operands.
fn want(word: &str) -> Option<Want> {
    Some(match word {
        "i32" => Want::Type(ValType::I32),
        "i64" => Want::Type(ValType::I64),
        "f32" => Want::Type(ValType::F32),
        "f64" => Want::Type(ValType::F64),
        "v128" => Want::Type(ValType::V128),
        "addr" => Want::Address,
        "eqref" => Want::Type(ValType::Ref(RefType::EQREF)),
        "exnref" => Want::Type(ValType::Ref(RefType::EXNREF)),
        "arrayref" => Want::Type(ValType::Ref(RefType::ARRAYREF)),
        "externref" => Want::Type(ValType::EXTERNREF),
        "anyref" => Want::Type(ValType::Ref(RefType::ANYREF)),
        "i31ref" => Want::Type(ValType::Ref(RefType::I31REF)),
        _ if word.ends_with('*') => return None,
        _ if word.ends_with("ref") => Want::Ref,
        _ => Want::Any,
    })
}

/// The shape of an instruction in front of which the validator stands.
pub(crate) fn of_operator(operator: &Operator<'_>, validator: &Validator) -> Option<Shape> {
    let row = instr::by_operator(operator)?;
    let know = Know { validator };
    let own = know
        .data(operator)
        .or_else(|| know.calls(operator))
        .or_else(|| know.blocks(operator))
        .or_else(|| know.objects(operator));
    Some(own.unwrap_or_else(|| know.addressed(row)))
}

/// A reference to a type of the module.
pub(crate) fn reference(resources: &Resources, ty: u32, nullable: bool) -> Option<ValType> {
    let mut heap = HeapType::Concrete(UnpackedIndex::Module(ty));
    resources.check_heap_type(&mut heap, 0).ok()?;
    RefType::new(nullable, heap).map(ValType::Ref)
}

/// The signature at an index of the types.
pub(crate) fn signature(resources: &Resources, ty: u32) -> Option<&FuncType> {
    match &resources.sub_type_at(ty)?.composite_type.inner {
        CompositeInnerType::Func(signature) => Some(signature),
        _ => None,
    }
}

/// Fields of a structure, or the elements of an array as the only one.
pub(crate) fn fields(resources: &Resources, ty: u32) -> Option<&[FieldType]> {
    match &resources.sub_type_at(ty)?.composite_type.inner {
        CompositeInnerType::Struct(it) => Some(&it.fields),
        CompositeInnerType::Array(it) => Some(std::slice::from_ref(&it.0)),
        _ => None,
    }
}

fn wants(types: &[ValType]) -> Vec<Want> {
    types.iter().copied().map(Want::Type).collect()
}

/// What is known where an instruction stands.
#[derive(Clone, Copy)]
struct Know<'a> {
    validator: &'a Validator,
}

impl Know<'_> {
    /// The shape of a row, with the addresses of the first memory or table.
    fn addressed(&self, row: &Instr) -> Shape {
        let Shape { takes, leaves, callee } = of_row(row);
        let resources = self.resources();
        let is64 = if row.mnemonic.starts_with("table.") {
            resources.table_at(0).is_some_and(|ty| ty.table64)
        } else {
            resources.memory_at(0).is_some_and(|ty| ty.memory64)
        };
        let address = Want::Type(if is64 { ValType::I64 } else { ValType::I32 });
        let known = |want| if want == Want::Address { address } else { want };
        let known = |all: Vec<Want>| all.into_iter().map(known).collect();
        Shape { takes: known(takes), leaves: known(leaves), callee }
    }

    fn resources(&self) -> &Resources {
        self.validator.resources()
    }

    /// Locals, globals, tables, references.
    fn data(&self, operator: &Operator<'_>) -> Option<Shape> {
        let shape = |takes: &[Want], leaves: &[Want]| {
            Some(Shape { takes: takes.to_vec(), leaves: leaves.to_vec(), callee: None })
        };
        let local = |index: u32| Some(Want::Type(self.validator.get_local_type(index)?));
        let global = |at: u32| Some(Want::Type(self.resources().global_at(at)?.content_type));
        let table = |at: u32| {
            let ty = self.resources().table_at(at)?;
            let index = if ty.table64 { ValType::I64 } else { ValType::I32 };
            Some((Want::Type(index), Want::Type(ValType::Ref(ty.element_type))))
        };
        match *operator {
            Operator::LocalGet { local_index } => shape(&[], &[local(local_index)?]),
            Operator::LocalSet { local_index } => shape(&[local(local_index)?], &[]),
            Operator::LocalTee { local_index } => {
                let ty = local(local_index)?;
                shape(&[ty], &[ty])
            }
            Operator::GlobalGet { global_index } => shape(&[], &[global(global_index)?]),
            Operator::GlobalSet { global_index } => shape(&[global(global_index)?], &[]),
            Operator::TableGet { table: at } => {
                let (index, element) = table(at)?;
                shape(&[index], &[element])
            }
            Operator::TableSet { table: at } => {
                let (index, element) = table(at)?;
                shape(&[index, element], &[])
            }
            Operator::TableGrow { table: at } => {
                let (index, element) = table(at)?;
                shape(&[element, index], &[index])
            }
            Operator::TableFill { table: at } => {
                let (index, element) = table(at)?;
                shape(&[index, element, index], &[])
            }
            Operator::TypedSelect { ty } => {
                let ty = Want::Type(ty);
                shape(&[ty, ty, Want::Type(ValType::I32)], &[ty])
            }
            Operator::RefNull { hty } => {
                let mut heap = hty;
                self.resources().check_heap_type(&mut heap, 0).ok()?;
                shape(&[], &[Want::Type(ValType::Ref(RefType::new(true, heap)?))])
            }
            Operator::RefFunc { function_index } => {
                let ty = self.resources().type_index_of_function(function_index)?;
                shape(&[], &[Want::Type(reference(self.resources(), ty, false)?)])
            }
            _ => None,
        }
    }

    /// Calls, throws and returns.
    fn calls(&self, operator: &Operator<'_>) -> Option<Shape> {
        let resources = self.resources();
        let shape = |ty: u32, behind: Option<Want>, callee: Callee| {
            let signature = signature(resources, ty)?;
            let takes = wants(signature.params()).into_iter().chain(behind).collect();
            Some(Shape { takes, leaves: wants(signature.results()), callee: Some(callee) })
        };
        let index = |table: u32| {
            let is64 = resources.table_at(table).is_some_and(|ty| ty.table64);
            Want::Type(if is64 { ValType::I64 } else { ValType::I32 })
        };
        match *operator {
            Operator::Call { function_index } | Operator::ReturnCall { function_index } => {
                let ty = resources.type_index_of_function(function_index)?;
                shape(ty, None, Callee::Func(function_index))
            }
            Operator::CallIndirect { type_index, table_index }
            | Operator::ReturnCallIndirect { type_index, table_index } => {
                shape(type_index, Some(index(table_index)), Callee::Type(type_index))
            }
            Operator::CallRef { type_index } | Operator::ReturnCallRef { type_index } => {
                let callee = Want::Type(reference(resources, type_index, true)?);
                shape(type_index, Some(callee), Callee::Type(type_index))
            }
            Operator::Throw { tag_index } => {
                let takes = wants(resources.tag_at(tag_index)?.params());
                Some(Shape { takes, leaves: Vec::new(), callee: Some(Callee::Tag(tag_index)) })
            }
            Operator::Suspend { tag_index } => {
                let ty = resources.tag_at(tag_index)?;
                let (takes, leaves) = (wants(ty.params()), wants(ty.results()));
                Some(Shape { takes, leaves, callee: Some(Callee::Tag(tag_index)) })
            }
            Operator::Return => {
                let depth = self.validator.control_stack_height().checked_sub(1)?;
                let takes = self.label(depth)?;
                Some(Shape { takes, ..Shape::default() })
            }
            _ => None,
        }
    }

    /// Blocks and branches.
    fn blocks(&self, operator: &Operator<'_>) -> Option<Shape> {
        let condition = Want::Type(ValType::I32);
        let block = |ty: BlockType, behind: Option<Want>| {
            let (params, results) = self.block_type(ty)?;
            let callee = match ty {
                BlockType::FuncType(ty) => Some(Callee::Type(ty)),
                _ => None,
            };
            let takes = params.into_iter().chain(behind).collect();
            Some(Shape { takes, leaves: results, callee })
        };
        let branch = |depth: u32, behind: Option<Want>| {
            let takes = self.label(depth)?.into_iter().chain(behind).collect();
            Some(Shape { takes, ..Shape::default() })
        };
        match operator {
            Operator::Block { blockty }
            | Operator::Loop { blockty }
            | Operator::Try { blockty } => block(*blockty, None),
            Operator::TryTable { try_table } => block(try_table.ty, None),
            Operator::If { blockty } => block(*blockty, Some(condition)),
            Operator::Br { relative_depth } => branch(*relative_depth, None),
            Operator::BrIf { relative_depth } => {
                let takes = branch(*relative_depth, Some(condition))?.takes;
                let leaves = self.label(*relative_depth)?;
                Some(Shape { takes, leaves, callee: None })
            }
            Operator::BrTable { targets } => branch(targets.default(), Some(condition)),
            Operator::End | Operator::Else => {
                let frame = self.validator.get_control_frame(0)?;
                let (_, takes) = self.block_type(frame.block_type)?;
                let leaves =
                    if matches!(operator, Operator::End) { takes.clone() } else { Vec::new() };
                Some(Shape { takes, leaves, callee: None })
            }
            _ => None,
        }
    }

    /// Structures and arrays.
    fn objects(&self, operator: &Operator<'_>) -> Option<Shape> {
        let resources = self.resources();
        let object = |ty: u32, nullable| reference(resources, ty, nullable).map(Want::Type);
        let stored = |ty: u32, at: u32| {
            let field = fields(resources, ty)?.get(at as usize)?;
            Some(Want::Type(field.element_type.unpack()))
        };
        let (ty, takes, leaves) = match *operator {
            Operator::StructNew { struct_type_index: ty } => {
                let fields = fields(resources, ty)?.iter();
                let takes = fields.map(|field| Want::Type(field.element_type.unpack())).collect();
                (ty, takes, vec![object(ty, false)?])
            }
            Operator::StructNewDefault { struct_type_index: ty } => {
                (ty, Vec::new(), vec![object(ty, false)?])
            }
            Operator::StructGet { struct_type_index: ty, field_index }
            | Operator::StructGetS { struct_type_index: ty, field_index }
            | Operator::StructGetU { struct_type_index: ty, field_index } => {
                (ty, vec![object(ty, true)?], vec![stored(ty, field_index)?])
            }
            Operator::StructSet { struct_type_index: ty, field_index } => {
                (ty, vec![object(ty, true)?, stored(ty, field_index)?], Vec::new())
            }
            Operator::ArrayNew { array_type_index: ty } => {
                let takes = vec![stored(ty, 0)?, Want::Type(ValType::I32)];
                (ty, takes, vec![object(ty, false)?])
            }
            Operator::ArrayNewDefault { array_type_index: ty } => {
                (ty, vec![Want::Type(ValType::I32)], vec![object(ty, false)?])
            }
            Operator::ArrayNewFixed { array_type_index: ty, array_size } => {
                // As many as an instruction that anybody writes by hand has.
                let count = array_size.min(MOST_ELEMENTS) as usize;
                (ty, vec![stored(ty, 0)?; count], vec![object(ty, false)?])
            }
            Operator::ArrayGet { array_type_index: ty }
            | Operator::ArrayGetS { array_type_index: ty }
            | Operator::ArrayGetU { array_type_index: ty } => {
                let takes = vec![object(ty, true)?, Want::Type(ValType::I32)];
                (ty, takes, vec![stored(ty, 0)?])
            }
            Operator::ArraySet { array_type_index: ty } => {
                let takes = vec![object(ty, true)?, Want::Type(ValType::I32), stored(ty, 0)?];
                (ty, takes, Vec::new())
            }
            Operator::ArrayFill { array_type_index: ty } => {
                let (index, value) = (Want::Type(ValType::I32), stored(ty, 0)?);
                (ty, vec![object(ty, true)?, index, value, index], Vec::new())
            }
            _ => return None,
        };
        let named = matches!(operator, Operator::StructNew { .. });
        Some(Shape { takes, leaves, callee: named.then_some(Callee::Type(ty)) })
    }

    /// Parameters and results of a block.
    fn block_type(&self, ty: BlockType) -> Option<(Vec<Want>, Vec<Want>)> {
        Some(match ty {
            BlockType::Empty => (Vec::new(), Vec::new()),
            BlockType::Type(ty) => (Vec::new(), vec![Want::Type(ty)]),
            BlockType::FuncType(ty) => {
                let ty = signature(self.resources(), ty)?;
                (wants(ty.params()), wants(ty.results()))
            }
        })
    }

    /// What a branch to a label takes along.
    fn label(&self, depth: u32) -> Option<Vec<Want>> {
        label(self.validator, depth)
    }
}

/// Elements of an `array.new_fixed` that are described.
const MOST_ELEMENTS: u32 = 256;

/// What a branch to a label takes along, by its depth.
pub(crate) fn label(validator: &Validator, depth: u32) -> Option<Vec<Want>> {
    let frame = validator.get_control_frame(depth as usize)?;
    let (params, results) = Know { validator }.block_type(frame.block_type)?;
    Some(if frame.kind == FrameKind::Loop { params } else { results })
}

/// What the innermost block leaves at its end.
pub(crate) fn block_results(validator: &Validator) -> Vec<Want> {
    let frame = validator.get_control_frame(0);
    let types = frame.and_then(|frame| Know { validator }.block_type(frame.block_type));
    types.map(|(_, results)| results).unwrap_or_default()
}

/// Whether an operand may stand where something is wanted; an operand of an open type may.
pub(crate) fn fits(resources: &Resources, operand: Option<ValType>, want: Want) -> bool {
    let Some(operand) = operand else { return true };
    match want {
        Want::Type(ty) => resources.is_subtype(operand, ty),
        Want::Address => {
            let is64 = resources.memory_at(0).is_some_and(|ty| ty.memory64);
            operand == if is64 { ValType::I64 } else { ValType::I32 }
        }
        Want::Ref => operand.is_reference_type(),
        Want::Any => true,
    }
}
