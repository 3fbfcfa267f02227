//! The instructions of a function body or expression: tokens to bytes, with the range of each.
//!
//! Folded instructions come out flat: operands first, the instruction when its `)` is met. There
//! is a stack of open lists and blocks, and no recursion. What is wrong becomes a diagnostic and
//! an `unreachable` in the place of the instruction, so that one mistake is reported once; such
//! bytes are for checking only, never for running.
//! Source: core specification, "Instructions" (text format), its abbreviations included.

mod bare;
pub(crate) mod here;
pub(crate) mod immediate;
pub(crate) mod pause;

use std::collections::HashMap;
use std::sync::Arc;

use foldhash::fast::RandomState;

use crate::spec::instr::{self, Immediate, Instr};
use crate::spec::limits;
use crate::text::Range;
use crate::wat::chunk::Seam;
use crate::wat::cursor::{Cursor, Place};
use crate::wat::diagnostic::{self, Code, Diagnostic};
use crate::wat::encode::{self, NameMap};
use crate::wat::item::{Index, Name, Named, Signature, Space, TypeUse, ValType};
use crate::wat::parse::{self, Parser};
use crate::wat::renamed::renamed;
use crate::wat::symbols::{self, Definition, Names, Use};
use crate::wat::token::{Kind, Token};
use crate::wat::types::{self, Types};

/// Where an instruction begins in the bytes, and where it stands in the chunk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Mark {
    pub(crate) offset: u32,
    pub(crate) range: Range,
}

/// What a body or expression was lowered to. Ranges are relative to the chunk; owners of locals
/// and labels are filled in by whoever knows the function's index.
#[derive(Clone, Debug, Default)]
pub(crate) struct Body {
    /// Instructions, the final `end` included.
    pub(crate) bytes: Vec<u8>,
    /// One per instruction, in order.
    pub(crate) marks: Vec<Mark>,
    /// Types of the locals, without parameters.
    pub(crate) locals: Vec<ValType>,
    /// Parameters, locals and labels.
    pub(crate) definitions: Vec<Definition>,
    pub(crate) uses: Vec<Use>,
    pub(crate) diagnostics: Vec<Diagnostic>,
    /// What the name section says of parameters and locals, and of labels.
    pub(crate) local_names: NameMap,
    pub(crate) label_names: NameMap,
    /// Branch hints: ordinal of the instruction and the hint.
    pub(crate) hints: Vec<(u32, u8)>,
    /// Lists and blocks do not fit together: what the validator would say means nothing.
    pub(crate) damaged: bool,
}

/// What the code may name.
#[derive(Clone, Copy)]
pub(crate) struct Module<'a> {
    pub(crate) names: &'a Names,
    pub(crate) types: &'a Types,
}

/// How far an expression reaches.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Extent {
    /// To the `)` of the list around it, which stays.
    List,
    /// One folded instruction.
    Folded,
}

/// An open list or block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Frame {
    /// `(op …`: its bytes wait in `pending` from here on.
    Plain { pending: usize, range: Range, hint: Option<u8> },
    /// `(block …`
    Block,
    /// `(if …` before `(then`: its bytes wait. Its label, whose name stands at a place, is none of
    /// the condition's: that comes before the instruction.
    Clause { pending: usize, range: Range, hint: Option<u8>, name: Place },
    /// `(if …` that has no `then`.
    Bare(bare::Open),
    /// `(if …` behind `(then …)`.
    Then,
    /// `(if …` behind `(else …)`.
    Else,
    /// `(then …`, `(else …`, `(do …`, `(catch …`.
    Arm,
    /// `(try …` of the older exception handling, up to its `)`.
    Try,
    /// The same behind `(delegate …)`, which ends it.
    Delegated,
    /// `block … end` without parentheses.
    Flat { kind: Flat, range: Range },
    /// A list that is not understood.
    Skip,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Flat {
    Block,
    If,
    Else,
    Try,
    CatchAll,
}

#[derive(Clone, Debug)]
struct Label {
    name: Option<Name>,
    /// The how-manieth block of the function opened it.
    ordinal: u32,
    /// What did.
    opened: Range,
}

/// The locals that have names.
type Locals = HashMap<Name, u32, RandomState>;

/// Lowers the code of one chunk.
pub(crate) struct Coder<'a, 'm> {
    parser: Parser<'a>,
    module: Module<'m>,
    body: Body,
    frames: Vec<Frame>,
    labels: Vec<Label>,
    /// Depths (from the outermost label) at which a name is a label now.
    label_depths: HashMap<Name, Vec<usize>, RandomState>,
    locals: Arc<Locals>,
    local_count: u32,
    block_count: u32,
    pending: Vec<u8>,
    hint: Option<(u8, Range)>,
    /// Findings of the code before, where reading goes on.
    told: usize,
    /// Folded `if`s without a `then`, when there are any.
    bare: bare::Bare,
    /// One was met that is not among them.
    lacks_then: bool,
    /// Where somebody wants to know what is open; behind everything where nobody does.
    watch: u32,
    here: Option<here::Here>,
}

impl<'a, 'm> Coder<'a, 'm> {
    pub(crate) fn new(
        text: &'a str,
        tokens: &'a [Token],
        place: Place,
        module: Module<'m>,
    ) -> Coder<'a, 'm> {
        Coder {
            parser: Parser::new(Cursor::from(text, tokens, place)),
            module,
            body: Body::default(),
            frames: Vec::new(),
            labels: Vec::new(),
            label_depths: HashMap::default(),
            locals: Arc::default(),
            local_count: 0,
            block_count: 0,
            pending: Vec::new(),
            hint: None,
            told: 0,
            bare: bare::Bare::default(),
            lacks_then: false,
            watch: u32::MAX,
            here: None,
        }
    }

    /// The inside of a function behind its type use: locals, instructions.
    pub(crate) fn function(self, ty: u32, type_use: &TypeUse) -> Body {
        self.function_around(ty, type_use, u32::MAX).0
    }

    /// Makes room for what the tokens that are left will need: an instruction is of three or more,
    /// mostly of six. Growing from nothing, again and again, would cost more than what stays empty.
    fn reserve(&mut self) {
        let left = self.parser.cursor.left();
        self.body.marks.reserve(left / 6);
        self.body.bytes.reserve(left / 3);
        self.body.uses.reserve(left / 8);
    }

    /// Parameters and locals.
    fn enter(&mut self, ty: u32, type_use: &TypeUse) {
        if type_use.inline.is_some() {
            for named in &type_use.params {
                self.define_local(named, type_use.range);
            }
        } else {
            let params = self.module.types.signature(ty).map_or(0, |ty| ty.params.len());
            self.local_count = u32::try_from(params).unwrap_or(u32::MAX);
        }
        while self.parser.at_list("local") {
            let keyword = self.parser.cursor.range();
            self.parser.enter("local");
            let (mut types, mut names) = (Vec::new(), Vec::new());
            self.parser.typed_names(&mut types, &mut names);
            let range = Range::new(keyword.start, self.parser.cursor.offset());
            for named in &names {
                self.define_local(named, range);
            }
            self.body.locals.extend(types);
        }
    }

    /// An expression on its own; also gives the place behind it.
    pub(crate) fn constant(mut self, extent: Extent) -> (Body, Place) {
        self.expression(extent);
        self.finish()
    }

    fn finish(mut self) -> (Body, Place) {
        for reference in std::mem::take(&mut self.parser.types) {
            self.note_type(&reference.index, reference.range);
        }
        self.body.diagnostics.append(&mut self.parser.diagnostics);
        (self.body, self.parser.cursor.place())
    }

    fn note_type(&mut self, index: &Index, range: Range) {
        let found = self.module.names.resolve(Space::Type, index);
        if let (None, Index::Name(name)) = (found, index)
            && !self.module.names.is_lost(name)
        {
            self.parser.diagnostics.push(Diagnostic::unknown(range, Space::Type, name));
        }
        self.body.uses.push(Use { space: Space::Type, range, index: found, owner: None });
    }

    fn define_local(&mut self, named: &Named, range: Range) {
        let index = self.local_count;
        self.local_count += 1;
        if let Some(shown) = named.shown() {
            self.body.local_names.add(index, shown);
        }
        let name = named.id.as_ref().map(|id| &id.name);
        let name_range = named.id.as_ref().map_or(range, |id| id.range);
        if let Some(name) = name
            && Arc::make_mut(&mut self.locals).insert(name.clone(), index).is_some()
        {
            let message = format!("duplicate local ${name}: the name is taken");
            self.parser.error(name_range, Code::DuplicateName, message);
        }
        self.body.definitions.push(Definition {
            space: Space::Local,
            index,
            owner: None,
            name: name.cloned(),
            name_range,
            range,
            imported: false,
        });
    }

    fn error(&mut self, range: Range, code: Code, message: impl Into<String>) {
        self.parser.error(range, code, message);
    }

    /// Moves bytes that waited to the end of the code, as one instruction.
    fn emit(&mut self, pending: usize, range: Range, hint: Option<u8>) {
        let offset = u32::try_from(self.body.bytes.len()).unwrap_or(u32::MAX);
        if let Some(hint) = hint {
            let ordinal = u32::try_from(self.body.marks.len()).unwrap_or(u32::MAX);
            self.body.hints.push((ordinal, hint));
        }
        self.body.marks.push(Mark { offset, range });
        self.body.bytes.extend(self.pending.drain(pending..));
    }

    fn emit_byte(&mut self, byte: u8, range: Range) {
        let pending = self.pending.len();
        self.pending.push(byte);
        self.emit(pending, range, None);
    }

    /// All instructions of the expression and its `end`.
    fn expression(&mut self, extent: Extent) {
        self.push_label(None, Range::default(), None);
        self.run(extent, &[]);
    }

    /// Goes on to the end of the expression, or to the first of the stops, which come in order, at
    /// which an instruction begins and little is open; answers which one that is.
    fn run(&mut self, extent: Extent, stops: &[Seam]) -> Option<usize> {
        let mut next = 0;
        loop {
            if self.parser.cursor.offset() >= self.watch {
                self.note_here();
            }
            if let Some(stop) = stops.get(next)
                && stop.place.token <= self.parser.cursor.place().token
            {
                if stop.place == self.parser.cursor.place() && self.can_pause() {
                    return Some(next);
                }
                next += 1;
                continue;
            }
            match self.parser.cursor.kind() {
                None | Some(Kind::Close) => {
                    if !self.close() {
                        break;
                    }
                }
                Some(Kind::Open) => self.open(),
                Some(Kind::Keyword) => {
                    if extent == Extent::Folded && self.frames.is_empty() {
                        self.parser.expected("a folded instruction such as `(i32.const 0)`");
                        break;
                    }
                    self.plain();
                }
                Some(Kind::Annotation) => self.branch_hint(),
                Some(kind) => {
                    self.body.damaged = true;
                    // What is no token is reported as such.
                    if kind != Kind::Other {
                        self.parser.expected("an instruction");
                    }
                    self.parser.cursor.bump();
                }
            }
            if extent == Extent::Folded && self.frames.is_empty() {
                break;
            }
        }
        if let Some((_, range)) = self.hint.take() {
            self.error(range, Code::Syntax, "a branch hint must precede an instruction");
        }
        if self.watch != u32::MAX {
            self.note_here();
        }
        // The final `end` is the closing parenthesis of the list around.
        let end = self.parser.cursor.range();
        self.emit_byte(0x0b, end);
        None
    }

    /// A `)`, or the end of the chunk in its place. False when it closes what is around.
    fn close(&mut self) -> bool {
        let range = self.parser.cursor.range();
        while let Some(Frame::Flat { kind, range: opened }) = self.frames.last().copied() {
            self.frames.pop();
            self.pop_label();
            let word = if kind == Flat::If { "`else` or `end`" } else { "`end`" };
            self.body.damaged = true;
            let message = format!("unclosed block: expected {word} before the `)`");
            self.error(opened, Code::Syntax, message);
            self.emit_byte(0x0b, range);
        }
        let Some(frame) = self.frames.pop() else { return false };
        match frame {
            Frame::Plain { pending, range, hint } => self.emit(pending, range, hint),
            Frame::Block => {
                self.pop_label();
                self.emit_byte(0x0b, range);
            }
            Frame::Bare(open) => self.close_bare(&open, range),
            Frame::Clause { pending, range: opened, .. } => {
                self.lacks_then = true;
                self.body.damaged = true;
                self.error(opened, Code::Syntax, diagnostic::EXPECTED_THEN);
                self.pending.truncate(pending);
                self.emit_byte(0x00, opened);
            }
            Frame::Then | Frame::Else | Frame::Try => {
                self.pop_label();
                self.emit_byte(0x0b, range);
            }
            Frame::Arm | Frame::Skip | Frame::Delegated | Frame::Flat { .. } => {}
        }
        if self.parser.cursor.is(Kind::Close) {
            self.parser.cursor.bump();
        }
        true
    }

    fn push_label(&mut self, name: Option<Name>, range: Range, id: Option<Range>) {
        if let Some(name) = &name {
            self.label_depths.entry(name.clone()).or_default().push(self.labels.len());
        }
        // The outermost label is the function's own: no block opens it.
        let ordinal = if self.labels.is_empty() { u32::MAX } else { self.block_count };
        if !self.labels.is_empty() {
            self.block_count += 1;
            self.body.definitions.push(Definition {
                space: Space::Label,
                index: ordinal,
                owner: None,
                name: name.clone(),
                name_range: id.unwrap_or(range),
                range,
                imported: false,
            });
        }
        self.labels.push(Label { name, ordinal, opened: range });
    }

    fn pop_label(&mut self) -> Option<Label> {
        // The function's own label stays to the end.
        if self.labels.len() <= 1 {
            return None;
        }
        let label = self.labels.pop()?;
        if let Some(name) = &label.name
            && let Some(depths) = self.label_depths.get_mut(name)
        {
            depths.pop();
        }
        Some(label)
    }

    /// `(`: a folded instruction, or an arm of an `if`.
    fn open(&mut self) {
        let open = self.parser.cursor.range();
        self.parser.cursor.bump();
        let word = self.parser.cursor.keyword().unwrap_or_default();
        if let Some(Frame::Bare(open)) = self.frames.last().copied()
            && self.bare_list(open, word)
        {
            return;
        }
        match self.frames.last().copied() {
            Some(Frame::Clause { pending, range, hint, name }) if word == "then" => {
                self.parser.cursor.bump();
                // Read once more: what is wrong with the name was reported then.
                let (text, tokens) = self.parser.cursor.chunk();
                let named = Parser::new(Cursor::from(text, tokens, name)).named();
                self.open_label(named, range);
                if let Some(last) = self.frames.last_mut() {
                    *last = Frame::Then;
                }
                self.emit(pending, range, hint);
                self.frames.push(Frame::Arm);
            }
            Some(Frame::Then) if word == "else" => {
                let range = self.parser.cursor.range();
                self.parser.cursor.bump();
                if let Some(last) = self.frames.last_mut() {
                    *last = Frame::Else;
                }
                self.emit_byte(0x05, range);
                self.frames.push(Frame::Arm);
            }
            Some(Frame::Then | Frame::Else) => {
                let expected = "`(else …)` or `)`: the instructions of an `if` stand in its arms";
                self.body.damaged = true;
                self.parser.expected(expected);
                self.skip_list();
            }
            Some(Frame::Try | Frame::Delegated) => self.try_arm(word),
            _ if word == "then" => {
                self.misplaced_arm(word, self.parser.cursor.range());
                self.skip_list();
            }
            _ => match self.instruction(word, open) {
                Some(row) => self.folded(row),
                None => self.skip_list(),
            },
        }
    }

    /// Over the rest of a list whose `(` is behind: it becomes an `unreachable`.
    fn skip_list(&mut self) {
        let range = self.parser.cursor.range();
        self.emit_byte(0x00, range);
        self.parser.cursor.skip_to_close();
        self.frames.push(Frame::Skip);
    }

    /// The row of the keyword at hand; reports an unknown one.
    fn instruction(&mut self, word: &str, open: Range) -> Option<&'static Instr> {
        if word.is_empty() {
            self.body.damaged = true;
            let message =
                format!("expected an instruction, found {}", parse::quoted(&self.parser.cursor));
            let at = self.parser.cursor.range();
            self.error(if at.is_empty() { open } else { at }, Code::Syntax, message);
            return None;
        }
        let row = instr::by_mnemonic(word);
        if row.is_none() {
            let range = self.parser.cursor.range();
            let known = instr::TABLE.iter().map(|row| row.mnemonic);
            let few = self.found() < limits::SUGGESTIONS as usize;
            let hint = renamed(word)
                .or_else(|| few.then(|| symbols::nearest(word, known)).flatten())
                .map(|word| format!("; did you mean `{word}`?"))
                .unwrap_or_default();
            self.error(range, Code::Syntax, format!("unknown instruction `{word}`{hint}"));
        }
        row
    }

    /// A folded instruction behind its `(`.
    fn folded(&mut self, row: &'static Instr) {
        let hint = self.hint.take().map(|(hint, _)| hint);
        let keyword = self.parser.cursor.range();
        self.parser.cursor.bump();
        let pending = self.pending.len();
        match row.mnemonic {
            "block" | "loop" | "try_table" => {
                let range = self.block(row, keyword);
                self.emit(pending, range, hint);
                self.frames.push(Frame::Block);
            }
            "if" => {
                let name = self.parser.cursor.place();
                let (named, range) = self.block_head(row, keyword);
                let frame = match self.bare.get(&keyword.start).copied() {
                    None => Frame::Clause { pending, range, hint, name },
                    Some(arms) => {
                        self.open_label(named, range);
                        Frame::Bare(bare::Open::new(pending, range, hint, arms))
                    }
                };
                self.frames.push(frame);
            }
            "try" => {
                let range = self.block(row, keyword);
                self.emit(pending, range, hint);
                self.frames.push(Frame::Try);
            }
            "catch" | "catch_all" | "delegate" => {
                let message = format!("`({}` without a `(try` around it", row.mnemonic);
                self.error(keyword, Code::Syntax, message);
                self.skip_list();
            }
            "else" | "end" => {
                self.misplaced_arm(row.mnemonic, keyword);
                self.skip_list();
            }
            _ => {
                let range = self.operator(row, keyword);
                self.frames.push(Frame::Plain { pending, range, hint });
            }
        }
    }

    /// A list in `(try …`, behind its `(`: `do`, `catch`, `catch_all` or `delegate`.
    fn try_arm(&mut self, word: &str) {
        let keyword = self.parser.cursor.range();
        let delegated = matches!(self.frames.last(), Some(Frame::Delegated));
        let row = match word {
            "do" if !delegated => None,
            "catch" | "catch_all" | "delegate" if !delegated => instr::by_mnemonic(word),
            _ => {
                self.body.damaged = true;
                self.parser.expected("`(do …)`, `(catch …)`, `(catch_all …)` or `(delegate …)`");
                self.skip_list();
                return;
            }
        };
        self.parser.cursor.bump();
        if let Some(row) = row {
            if word == "delegate" {
                // Its label counts from outside of the block that it ends.
                self.pop_label();
                if let Some(last) = self.frames.last_mut() {
                    *last = Frame::Delegated;
                }
            }
            let pending = self.pending.len();
            let range = self.operator(row, keyword);
            self.emit(pending, range, None);
        }
        self.frames.push(Frame::Arm);
    }

    /// `(then` or `(else` where no `if` is open.
    fn misplaced_arm(&mut self, word: &str, range: Range) {
        if !std::mem::replace(&mut self.body.damaged, true) {
            let message = format!("`({word}` without a folded `if` that is open here");
            self.error(range, Code::Syntax, message);
        }
    }

    /// An instruction without parentheses.
    fn plain(&mut self) {
        let keyword = self.parser.cursor.range();
        if let Some(Frame::Clause { .. } | Frame::Bare(_) | Frame::Then | Frame::Else) =
            self.frames.last()
        {
            // Once a body: what follows is mostly the same misplaced parenthesis.
            if !std::mem::replace(&mut self.body.damaged, true) {
                self.parser.expected("`(`: the operands and arms of a folded `if` are lists");
            }
            self.parser.cursor.bump();
            self.parser.cursor.skip_to_instruction();
            return;
        }
        let word = self.parser.cursor.text();
        let Some(row) = self.instruction(word, keyword) else {
            self.emit_byte(0x00, keyword);
            self.parser.cursor.bump();
            while self.parser.at_index() {
                self.parser.cursor.bump();
            }
            return;
        };
        self.parser.cursor.bump();
        let hint = self.hint.take().map(|(hint, _)| hint);
        let pending = self.pending.len();
        let kind = match row.mnemonic {
            "block" | "loop" | "try_table" => Flat::Block,
            "if" => Flat::If,
            "try" => Flat::Try,
            "else" | "end" | "catch" | "catch_all" | "delegate" => {
                self.flat_part(row, keyword);
                return;
            }
            _ => {
                let range = self.operator(row, keyword);
                self.emit(pending, range, hint);
                return;
            }
        };
        let range = self.block(row, keyword);
        self.emit(pending, range, hint);
        self.frames.push(Frame::Flat { kind, range });
    }

    /// `else`, `end`, `catch`, `catch_all` or `delegate` of a block without parentheses.
    fn flat_part(&mut self, row: &'static Instr, keyword: Range) {
        let top = match self.frames.last().copied() {
            Some(Frame::Flat { kind, .. }) => Some(kind),
            _ => None,
        };
        let (opener, next) = match (row.mnemonic, top) {
            ("end", Some(_)) => ("", None),
            ("else", Some(Flat::If)) => ("", Some(Flat::Else)),
            ("catch", Some(Flat::Try)) => ("", Some(Flat::Try)),
            ("catch_all", Some(Flat::Try)) => ("", Some(Flat::CatchAll)),
            ("delegate", Some(Flat::Try)) => ("", None),
            ("end", None) => ("a block", None),
            ("else", _) => ("an `if`", None),
            _ => ("a `try`", None),
        };
        if !opener.is_empty() {
            self.body.damaged = true;
            let message = format!("`{}` without {opener} that is open here", row.mnemonic);
            self.error(keyword, Code::Syntax, message);
            self.parser.cursor.skip_to_instruction();
            return;
        }
        let label = if let Some(next) = next {
            if let Some(Frame::Flat { kind, .. }) = self.frames.last_mut() {
                *kind = next;
            }
            self.labels.last().and_then(|label| label.name.clone())
        } else {
            self.frames.pop();
            self.pop_label().and_then(|label| label.name)
        };
        let pending = self.pending.len();
        let range = self.operator(row, keyword);
        self.emit(pending, range, None);
        if matches!(row.mnemonic, "end" | "else")
            && let Some(id) = self.parser.id()
            && Some(&id.name) != label.as_ref()
        {
            let of = label.map_or("has none".to_owned(), |name| format!("is ${name}"));
            let message = format!("mismatching label ${}: that of the block {of}", id.name);
            self.error(id.range, Code::Syntax, message);
        }
    }

    /// Label, type and clauses of a block; its label is open afterwards.
    fn block(&mut self, row: &'static Instr, keyword: Range) -> Range {
        let (named, range) = self.block_head(row, keyword);
        self.open_label(named, range);
        range
    }

    /// As [`Coder::block`], but its label is not open.
    fn block_head(&mut self, row: &'static Instr, keyword: Range) -> (Named, Range) {
        let named = self.parser.named();
        let end = self.operator(row, keyword).end;
        let id_end = named.id.as_ref().map_or(0, |id| id.range.end);
        (named, Range::new(keyword.start, end.max(id_end)))
    }

    fn open_label(&mut self, named: Named, range: Range) {
        if let Some(shown) = named.shown() {
            self.body.label_names.add(self.block_count, shown);
        }
        let (name, id) = named.id.map_or((None, None), |id| (Some(id.name), Some(id.range)));
        self.push_label(name, range, id);
    }

    /// Opcode and immediates into `pending`; an `unreachable` when they make no sense.
    fn operator(&mut self, row: &'static Instr, keyword: Range) -> Range {
        let pending = self.pending.len();
        let errors = self.parser.diagnostics.len();
        let understood = self.immediates(row);
        let range = Range::new(keyword.start, self.parser.cursor.solid_end().max(keyword.end));
        if !understood || self.parser.diagnostics.len() > errors {
            self.pending.truncate(pending);
            self.parser.cursor.skip_to_instruction();
            let opens = row.immediates.first() == Some(&Immediate::Block);
            let stand_in: &[u8] = match row.mnemonic {
                // Blocks stay blocks, so that their `end`s and labels stay right.
                _ if opens => &[0x02, 0x40],
                "else" => &[0x05],
                "end" => &[0x0b],
                _ => &[0x00],
            };
            self.pending.extend_from_slice(stand_in);
            if row.mnemonic == "if" {
                self.pending.truncate(pending);
                self.pending.extend_from_slice(&[0x04, 0x40]);
            }
        }
        range
    }

    /// `(@metadata.code.branch_hint "\00")` before an `if` or `br_if`.
    fn branch_hint(&mut self) {
        let range = self.parser.cursor.range();
        if self.parser.cursor.text() != "(@metadata.code.branch_hint" {
            self.error(range, Code::Syntax, "this annotation has no meaning here");
            self.parser.cursor.skip_tree();
            return;
        }
        self.parser.cursor.bump();
        let value = self.parser.string("the hint in a string: \"\\00\" or \"\\01\"");
        self.parser.leave();
        let hint = match value.as_deref() {
            Some([hint @ (0 | 1)]) => *hint,
            Some(_) => {
                self.error(range, Code::Literal, "expected the hint \"\\00\" or \"\\01\"");
                return;
            }
            None => return,
        };
        if self.hint.replace((hint, range)).is_some() {
            self.error(range, Code::Syntax, "a second branch hint for the same instruction");
        }
    }

    /// The type that a type use means; none when it is not understood.
    fn type_use_index(&mut self, type_use: &TypeUse) -> Option<u32> {
        let Some(reference) = &type_use.index else {
            return match &type_use.inline {
                Some(signature) => self.module.types.spelled(signature),
                None => self.module.types.spelled(&Signature::default()),
            };
        };
        self.note_type(&reference.index, reference.range);
        let index = self.module.names.resolve(Space::Type, &reference.index)?;
        if let Some(inline) = &type_use.inline
            && let Some(message) = mismatch(self.module.names, self.module.types, index, inline)
        {
            self.error(reference.range, Code::Validation, message);
            return None;
        }
        Some(index)
    }
}

/// What is wrong between a type and the signature spelled out behind it, if anything.
pub(crate) fn mismatch(
    names: &Names,
    types: &Types,
    index: u32,
    inline: &Signature,
) -> Option<&'static str> {
    if index as usize >= types.count() {
        return Some("unknown type: its index is out of bounds");
    }
    let Some(signature) = types.signature(index) else {
        return Some("expected a function type");
    };
    let resolve = |index: &Index| names.resolve(Space::Type, index);
    let same = types::resolved(signature, &resolve) == types::resolved(inline, &resolve);
    (!same).then_some("inline function type does not match the type named before it")
}

/// Locals as the code section has them: runs of equal types.
pub(crate) fn encode_locals(
    writer: &encode::TypeWriter<'_>,
    out: &mut Vec<u8>,
    locals: &[ValType],
) {
    let runs: Vec<&[ValType]> = locals.chunk_by(|left, right| left == right).collect();
    encode::length(out, runs.len());
    for run in runs {
        encode::length(out, run.len());
        if let Some(ty) = run.first() {
            writer.value(out, ty);
        }
    }
}
