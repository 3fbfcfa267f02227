//! Is this file valid? One verdict, and for an invalid one where and what stands there.
//!
//! The judge is wasmparser's validator alone; this file finds the place. Source: core
//! specification, "Validation"; component model, "Binary Format".

use std::sync::Arc;

use wasmparser::WasmFeatures;

use crate::binary::{self, check, decode, disasm};
use crate::inspect::component::Tree;
use crate::inspect::module::View;
use crate::module::Module;
use crate::module::idx::FuncIdx;
use crate::module::offset::FileOffset;

/// What a valid file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Valid {
    /// A core module.
    Module,
    /// A component, with all that is nested in it.
    Component,
}

/// The first violation, in file order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invalid {
    /// Offset in the file, and what is wrong there.
    pub error: binary::Error,
    /// What stands at that offset.
    pub place: Place,
    /// The feature that would make it valid, if that is all that is missing: a name for
    /// [`crate::spec::features::parse`].
    pub missing_feature: Option<String>,
}

/// What stands at an offset; parts are none where the offset lies outside of such a thing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// Which nested core module of a component: position among them, 0-based.
    pub nested_module: Option<usize>,
    /// The section's name; for a custom section its own name.
    pub section: Option<String>,
    /// The function's index.
    pub func: Option<u32>,
    /// Its name, by name section, export or import.
    pub func_name: Option<String>,
    /// The instruction: its ordinal in the function and its text.
    pub instr: Option<(u32, String)>,
}

/// Validates a module or a component.
///
/// # Errors
/// The first violation with its place; or what the bytes begin with, if that is neither.
pub fn validate(bytes: &Arc<[u8]>, features: WasmFeatures) -> Result<Valid, Box<Invalid>> {
    let valid = match binary::kind(bytes) {
        binary::Kind::Module => Valid::Module,
        binary::Kind::Component => Valid::Component,
        binary::Kind::UnknownVersion | binary::Kind::NotWasm => {
            let error = binary::header_error(bytes);
            return Err(Box::new(Invalid {
                error,
                place: Place::default(),
                missing_feature: None,
            }));
        }
    };
    match check::beside(bytes, features, || ()) {
        Ok(()) => Ok(valid),
        Err(error) => {
            let missing_feature = error.missing_wasm_feature().map(|features| {
                let names = features.iter_names().map(|(name, _)| spelled(name));
                names.collect::<Vec<_>>().join(",")
            });
            let error = binary::Error::from(error);
            let place = place(bytes, valid, error.offset);
            Err(Box::new(Invalid { error, place, missing_feature }))
        }
    }
}

fn spelled(constant: &str) -> String {
    constant.to_ascii_lowercase().replace('_', "-")
}

fn place(bytes: &Arc<[u8]>, valid: Valid, offset: FileOffset) -> Place {
    match valid {
        Valid::Module => in_module(&View::new(Arc::clone(bytes), 0), offset),
        Valid::Component => {
            let tree = Tree::new(Arc::clone(bytes));
            let mut modules = tree.modules().enumerate();
            match modules.find(|(_, node)| node.at.contains(offset)) {
                None => Place::default(),
                Some((index, node)) => Place {
                    nested_module: Some(index),
                    ..in_module(&tree.open_module(node), offset)
                },
            }
        }
    }
}

/// What stands at an offset of the file, inside a module.
#[must_use]
pub fn in_module(view: &View, offset: FileOffset) -> Place {
    let mut place = Place::default();
    let module = view.module();
    // The module decodes with its own offsets.
    let offset = FileOffset(offset.0.saturating_sub(view.base()));
    // An error at the very end of a section is one of that section.
    let sections = module.sections.iter().rev();
    let section = sections
        .clone()
        .find(|section| section.whole.contains(offset))
        .or_else(|| sections.clone().find(|section| section.whole.end == offset));
    let Some(section) = section else { return place };
    let custom = section.custom.and_then(|custom| module.customs.get(custom));
    place.section = Some(
        custom.map_or(decode::section_name(section.id).to_owned(), |custom| custom.name.clone()),
    );
    let bodies = module.funcs.iter().enumerate();
    let func = bodies
        .filter_map(|(index, func)| Some((FuncIdx::from_index(index), func.body?)))
        .find(|(_, body)| body.start <= offset && offset < body.end);
    let Some((func, _)) = func else { return place };
    place.func = Some(func.0);
    place.func_name = module.func_name(func);
    place.instr = instruction(module, func, offset);
    place
}

/// The instruction that an offset lies in. Some errors point behind the opcode, at the immediate
/// that is wrong. Spells one instruction at a time: a listing of a hostile body may be huge.
fn instruction(module: &Module, func: FuncIdx, offset: FileOffset) -> Option<(u32, String)> {
    let context = disasm::Context::new(module);
    let mut steps = disasm::Disassembler::new(&context, func).ok()?;
    let mut text = String::new();
    while let Some(Ok(step)) = steps.step(&mut text) {
        if step.bytes.contains(offset) {
            return Some((step.ordinal.0, text));
        }
    }
    None
}
