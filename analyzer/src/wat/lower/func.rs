//! Functions: their headers in the order of the text, then the code of all of them.
//!
//! When every index space is numbered and every type spelled, code depends on nothing but its own
//! text and those numbers. Several threads lower it; what it defines, uses and reports is taken
//! over in the order of the text.

use crate::text::Range;
use crate::wat::code::{self, Body, Coder, Module};
use crate::wat::document::{Chunk, Document};
use crate::wat::encode;
use crate::wat::item::{Content, Extern, Space, TypeUse};
use crate::wat::lower::{At, FuncBody, FuncHead, Lowerer, Scope, capped};
use crate::wat::spread::spread;

/// A function whose code is to be lowered, and then is.
struct Task<'c> {
    head: FuncHead,
    /// Where its chunk begins in the text.
    start: u32,
    chunk: &'c Chunk,
    done: Option<FuncBody>,
}

impl Lowerer<'_> {
    /// A defined function goes into the function section.
    pub(super) fn enter_func(&mut self, name: Range, head: FuncHead) {
        let out = self.parts.funcs.entry_of(head.func, name, &[0x00]);
        encode::unsigned(out, head.ty.into());
        self.parts.heads.push(head);
    }

    /// The header of a defined function.
    pub(super) fn func_field(&mut self, chunk: &Chunk, type_use: &TypeUse) {
        let item = chunk.item();
        let name = item.name_range().shifted(self.chunk.start);
        let ty = self.type_use(type_use);
        let At { at, first: func, broken, .. } = self.chunk;
        let broken = broken || self.misordered;
        let head = FuncHead { chunk: at, func, ty, name: item.name_range(), broken };
        self.enter_func(name, head);
    }

    /// The code of all functions whose headers are entered.
    pub(super) fn code(&mut self, document: &Document) {
        let mut heads = self.parts.heads.iter().peekable();
        let (mut tasks, mut start) = (Vec::with_capacity(heads.len()), 0);
        for (at, chunk) in document.chunks().iter().enumerate() {
            if let Some(head) = heads.next_if(|head| head.chunk == at) {
                tasks.push(Task { head: *head, start, chunk, done: None });
            }
            start += chunk.len();
        }
        let lowerer = &*self;
        spread(tasks.iter_mut(), document.len(), |tasks| {
            for task in tasks {
                task.done = lowerer.body(task);
                if let (Scope::Module, Some(it)) = (lowerer.scope, &mut task.done) {
                    it.body.definitions = Vec::new();
                    it.body.uses = Vec::new();
                }
            }
        });
        self.parts.bodies.reserve(tasks.len());
        let bodies = || tasks.iter().filter_map(|task| Some(&task.done.as_ref()?.body));
        let symbols = &mut self.parts.symbols;
        symbols.definitions.reserve(bodies().map(|it| it.definitions.len()).sum());
        symbols.uses.reserve(bodies().map(|it| it.uses.len()).sum());
        for Task { head, chunk, done, .. } in tasks {
            let Some(mut it) = done else { continue };
            self.take_over(&mut it.body);
            self.parts.names.func(head.func, &chunk.item().named, &it.body);
            self.parts.bodies.push(it);
        }
    }

    /// The code of the function whose header was entered last, in the chunk at hand.
    pub(super) fn code_here(&mut self, chunk: &Chunk) {
        let Some(head) = self.parts.heads.last().copied() else { return };
        let task = Task { head, start: self.chunk.start, chunk, done: None };
        if let Some(mut it) = self.body(&task) {
            self.take_over(&mut it.body);
        }
    }

    fn body(&self, task: &Task<'_>) -> Option<FuncBody> {
        let Task { head, start, chunk, .. } = *task;
        let item = chunk.item();
        let Content::Define(Extern::Func(type_use, _)) = &item.content else { return None };
        let module = Module { names: &self.names, types: &self.types };
        let coder = Coder::new(chunk.text(), chunk.tokens(), item.rest, module);
        let mut body = coder.function(head.ty, type_use);
        let broken = self.settle(&mut body, start, Some(head.func));
        let mut locals = Vec::new();
        self.write(|writer| code::encode_locals(writer, &mut locals, &body.locals));
        Some(FuncBody {
            func: head.func,
            ty: head.ty,
            start,
            field: item.range.shifted(start),
            name: head.name.shifted(start),
            signature: type_use.range,
            body,
            judged: !head.broken && !broken && item.diagnostics.is_empty(),
            locals,
        })
    }

    /// Moves what code defines, uses and reports to its place in the text, and makes a function
    /// the owner of its locals and labels. Whether it is damaged, or names what is broken.
    pub(super) fn settle(&self, body: &mut Body, start: u32, func: Option<u32>) -> bool {
        let mut broken = body.damaged;
        for definition in &mut body.definitions {
            definition.owner = func;
            definition.name_range = definition.name_range.shifted(start);
            definition.range = definition.range.shifted(start);
        }
        for it in &mut body.uses {
            if matches!(it.space, Space::Local | Space::Label) {
                it.owner = func;
            }
            it.range = it.range.shifted(start);
            let named = it.index.map(|index| (it.space, index));
            broken |= named.is_some_and(|named| self.broken.contains(&named));
        }
        let found = capped(std::mem::take(&mut body.diagnostics));
        body.diagnostics = found.iter().map(|it| it.shifted(start)).collect();
        broken
    }

    /// Takes over what settled code defines, uses and reports.
    pub(super) fn take_over(&mut self, body: &mut Body) {
        self.parts.symbols.definitions.append(&mut body.definitions);
        self.parts.symbols.uses.append(&mut body.uses);
        self.parts.diagnostics.append(&mut body.diagnostics);
    }
}
