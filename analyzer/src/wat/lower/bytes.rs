//! The last step: sections, names and custom sections put together.
//!
//! Source: core specification, "Modules" (binary format).

use crate::module::idx::FuncIdx;
use crate::wat::diagnostic::Severity;
use crate::wat::encode;
use crate::wat::lower::custom::{Anchor, Writer};
use crate::wat::lower::{FuncBody, FuncText, Lowered, Parts};
use crate::wat::section;
use crate::wat::spread::spread;

impl Parts {
    /// Whether anything is wrong that makes the bytes useless.
    pub(crate) fn is_broken(&self) -> bool {
        self.diagnostics.iter().any(|it| it.severity == Severity::Error)
    }

    /// The module. With errors the bytes are for checking only.
    pub(crate) fn into_lowered(self) -> Lowered {
        let bytes = self.bytes();
        // To free the bodies is most of the work.
        let mut funcs = vec![FuncText::default(); self.bodies.len()];
        let bodies = self.bodies.into_iter().zip(&mut funcs);
        spread(bodies, bytes.len(), |bodies| {
            bodies.for_each(|(body, text)| *text = body.into_text());
        });
        Lowered { bytes, funcs }
    }

    fn bytes(&self) -> Vec<u8> {
        let mut out = b"\0asm\x01\0\0\0".to_vec();
        let mut customs = Writer::new(&self.customs, &mut out);
        customs.first();
        let plain = [
            (Anchor::Type, 1, &self.types),
            (Anchor::Import, 2, &self.imports),
            (Anchor::Func, 3, &self.funcs),
            (Anchor::Table, 4, &self.tables),
            (Anchor::Memory, 5, &self.memories),
            (Anchor::Tag, 13, &self.tags),
            (Anchor::Global, 6, &self.globals),
            (Anchor::Export, 7, &self.exports),
        ];
        for (anchor, id, section) in plain {
            customs.around(anchor, |out| section.write(id, out));
        }
        customs.around(Anchor::Start, |out| {
            if let Some((func, _)) = self.start {
                let mut content = Vec::new();
                encode::unsigned(&mut content, func.into());
                section::write(8, &content, out);
            }
        });
        customs.around(Anchor::Elem, |out| self.elems.write(9, out));
        if self.needs_data_count {
            let mut content = Vec::new();
            encode::length(&mut content, self.datas.entries.len());
            customs.between(|out| section::write(12, &content, out));
        }
        customs.around(Anchor::Code, |out| self.code(out));
        customs.around(Anchor::Data, |out| self.datas.write(11, out));
        customs.last();
        if !self.customs.iter().any(|it| &*it.name == "name") {
            self.names.write(&mut out);
        }
        out
    }

    /// The branch hints and the code section.
    fn code(&self, out: &mut Vec<u8>) {
        if self.bodies.is_empty() {
            return;
        }
        let mut content = Vec::new();
        encode::length(&mut content, self.bodies.len());
        let (mut hints, mut hinted) = (Vec::new(), 0usize);
        for it in &self.bodies {
            encode::length(&mut content, it.locals.len() + it.body.bytes.len());
            content.extend_from_slice(&it.locals);
            content.extend_from_slice(&it.body.bytes);
            if !it.body.hints.is_empty() {
                hinted += 1;
                it.hints(&mut hints);
            }
        }
        if hinted > 0 {
            let mut section = Vec::new();
            encode::bytes(&mut section, b"metadata.code.branch_hint");
            encode::length(&mut section, hinted);
            section.extend(hints);
            section::write(0, &section, out);
        }
        section::write(10, &content, out);
    }
}

impl FuncBody {
    fn into_text(self) -> FuncText {
        let FuncBody { func, field, name, start, body, .. } = self;
        let instrs = body.marks.iter().map(|mark| mark.range.shifted(start)).collect();
        FuncText { func: FuncIdx(func), field, name, instrs }
    }

    /// Its branch hints; offsets count from the start of the body, locals included.
    fn hints(&self, out: &mut Vec<u8>) {
        encode::unsigned(out, self.func.into());
        encode::length(out, self.body.hints.len());
        for (ordinal, hint) in &self.body.hints {
            let mark = self.body.marks.get(*ordinal as usize);
            let offset = mark.map_or(0, |mark| mark.offset as usize);
            encode::length(out, self.locals.len() + offset);
            out.extend_from_slice(&[1, *hint]);
        }
    }
}
