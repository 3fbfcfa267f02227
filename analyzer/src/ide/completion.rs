//! Completion: what may be written where the cursor stands, the likeliest first.
//!
//! `place` says by the grammar what may stand there, `stage` what is known of types; the other
//! files make items of it. Nothing is offered in comments and strings, but for the names of imports.
//! Whether an item fits what was typed, the editor decides; only of very many names those are left
//! out that cannot fit.

mod instructions;
mod names;
mod place;
mod stage;
mod usual;
mod wasi;
mod words;

use crate::ide::analysis::Scene;
use crate::ide::completion::place::Wanted;
use crate::ide::completion::stage::Stage;
use crate::ide::context::Context;
use crate::ide::{Edit, Encoding, Span, hover, source, stack};
use crate::spec::instr;
use crate::text::Range;
use crate::wat::chunk::State;
use crate::wat::document::{Document, Language};
use crate::wat::item::Space;
use crate::wat::literal;
use crate::wat::token;

/// What may be written at a place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Completions {
    /// The likeliest first.
    pub items: Vec<Completion>,
    /// There are more, which may be asked for when more is typed.
    pub is_incomplete: bool,
}

/// Something that may be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Completion {
    /// What it is called; what was typed is compared with it.
    pub label: String,
    /// Its type, or a few words; may be empty.
    pub detail: String,
    /// What it is.
    pub kind: Kind,
    /// What is replaced, which holds the place and lies in its line, and by what.
    pub edit: Edit,
    /// Whether the text has places to fill, in the syntax of snippets.
    pub is_snippet: bool,
    /// What has to be added elsewhere.
    pub additional: Vec<Edit>,
    /// What to ask [`File::explained`](crate::ide::File::explained) about, where there is more to say.
    pub subject: Option<Subject>,
}

/// What kind of thing is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An instruction.
    Instruction,
    /// A text with places to fill.
    Snippet,
    /// A word of the grammar.
    Keyword,
    /// A type, or its name.
    Type,
    /// A function.
    Func,
    /// A table.
    Table,
    /// A memory.
    Memory,
    /// A global.
    Global,
    /// A tag.
    Tag,
    /// An element segment.
    Elem,
    /// A data segment.
    Data,
    /// A local.
    Local,
    /// A label.
    Label,
    /// A field of a structure.
    StructField,
    /// A name of an import, in quotes.
    Import,
}

impl Kind {
    fn of_space(space: Space) -> Kind {
        match space {
            Space::Type => Kind::Type,
            Space::Table => Kind::Table,
            Space::Memory => Kind::Memory,
            Space::Global => Kind::Global,
            Space::Tag => Kind::Tag,
            Space::Elem => Kind::Elem,
            Space::Data => Kind::Data,
            Space::Local => Kind::Local,
            Space::Label => Kind::Label,
            Space::Field => Kind::StructField,
            Space::Func | Space::Module | Space::Thread => Kind::Func,
        }
    }
}

/// What more can be said about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// An instruction.
    Mnemonic(String),
    /// What a module defines, by its index.
    Symbol(Space, u32),
    /// A function of WASI preview 1.
    Wasi(String),
}

/// Whether an editor takes texts with places to fill.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Snippets {
    /// It does.
    Yes,
    /// It takes plain text only.
    No,
}

/// What is asked for.
#[derive(Clone, Copy)]
pub(super) struct Question<'a> {
    /// The whole text, for places.
    pub(super) document: &'a Document,
    pub(super) encoding: Encoding,
    pub(super) snippets: Snippets,
    pub(super) offset: u32,
}

/// What may be written at a place; `scene` is the module around it.
pub(super) fn complete(question: Question<'_>, scene: Option<Scene<'_>>) -> Completions {
    if question.document.is_empty() {
        return complete_blank(question);
    }
    let inside = scene.and_then(|scene| {
        let context = Context::new(scene.document, scene.offset)?;
        let is_behind = context.seat.chunk.state_before() == State::After;
        (!is_behind || question.document.holds_module()).then_some((scene, context))
    });
    let Some((scene, context)) = inside else {
        return complete_script(question);
    };
    let items = Items::new(question, &context, scene.from);
    let mut builder = Builder { context: &context, scene, items };
    builder.fill();
    builder.items.done()
}

/// In a text without a word.
fn complete_blank(question: Question<'_>) -> Completions {
    let language = question.document.language();
    let blank = Document::new(" ", language);
    let Some(context) = Context::new(&blank, 0) else { return Completions::default() };
    let mut items = Items::new(question, &context, 0);
    match language {
        Language::Wat => items.module_fields(),
        Language::Wast => items.directives(),
    }
    items.done()
}

/// Between the modules of a script.
fn complete_script(question: Question<'_>) -> Completions {
    if question.document.holds_module() {
        return Completions::default();
    }
    let Some(context) = Context::new(question.document, question.offset) else {
        return Completions::default();
    };
    let mut items = Items::new(question, &context, 0);
    for wanted in place::wanted(&context, true) {
        match wanted {
            Wanted::Directive => items.directives(),
            Wanted::Word(word) => items.word(word),
            Wanted::Constant => items.constants(),
            _ => {}
        }
    }
    items.done()
}

/// The items so far.
struct Items<'a, 'c> {
    question: Question<'a>,
    context: &'c Context<'c>,
    /// Where the module at hand begins in the whole text.
    from: u32,
    /// What the items replace.
    span: Span,
    all: Vec<Completion>,
    is_incomplete: bool,
}

/// The items of a module.
struct Builder<'a, 'c> {
    context: &'c Context<'c>,
    scene: Scene<'c>,
    items: Items<'a, 'c>,
}

impl<'a, 'c> Items<'a, 'c> {
    fn new(question: Question<'a>, context: &'c Context<'c>, from: u32) -> Items<'a, 'c> {
        let start = context.seat.start + from;
        let mut items = Items {
            question,
            context,
            from,
            span: Span::default(),
            all: Vec::new(),
            is_incomplete: false,
        };
        items.span = items.spanned(context.string.unwrap_or(context.word).shifted(start));
        items
    }

    /// Lines and columns of a range of the whole text.
    fn spanned(&self, range: Range) -> Span {
        let Question { document, encoding, .. } = self.question;
        let position = |at: u32| document.position(at, encoding);
        Span { start: position(range.start), end: position(range.end) }
    }

    /// A text to be added at an offset of the module.
    fn edit_at(&self, at: u32, new: String) -> Edit {
        let at = at.saturating_add(self.from);
        Edit { span: self.spanned(Range::new(at, at)), new }
    }

    fn item(&mut self, label: String, kind: Kind, subject: Option<Subject>) -> &mut Completion {
        let edit = Edit { span: self.span, new: label.clone() };
        let (detail, additional) = (String::new(), Vec::new());
        let is_snippet = false;
        self.all.push(Completion { label, detail, kind, edit, is_snippet, additional, subject });
        self.all.last_mut().expect("it was pushed right before")
    }

    fn done(self) -> Completions {
        Completions { items: self.all, is_incomplete: self.is_incomplete }
    }
}

impl<'c> Builder<'_, 'c> {
    fn item(&mut self, label: String, kind: Kind, subject: Option<Subject>) -> &mut Completion {
        self.items.item(label, kind, subject)
    }

    fn fill(&mut self) {
        let all = place::wanted(self.context, false);
        let is_code = |wanted: &Wanted| matches!(wanted, Wanted::Instruction | Wanted::Constant);
        let start = if all.iter().any(is_code) {
            self.context.head_start()
        } else {
            stage::instruction_start(self.context)
        };
        let stage = Stage::new(&self.scene, self.context, start);
        for wanted in all {
            self.add(wanted, &stage);
        }
    }

    fn add(&mut self, wanted: Wanted, stage: &Stage<'_>) {
        match wanted {
            Wanted::Field => self.items.module_fields(),
            Wanted::Directive => self.items.directives(),
            Wanted::Instruction => self.instructions(stage, false),
            Wanted::Constant => self.instructions(stage, true),
            Wanted::ValType => self.val_types(&[]),
            Wanted::StorageType => self.val_types(&["i8", "i16"]),
            Wanted::RefType => self.ref_types(),
            Wanted::HeapType => self.heap_types(stage),
            Wanted::Word("") => {}
            Wanted::Word(word) => self.items.word(word),
            Wanted::MemoryWord(word) => {
                self.item(word.to_owned(), Kind::Keyword, None);
            }
            Wanted::Index(space) => self.indices(space, stage),
            Wanted::MutableGlobal => self.mutable_globals(stage),
            Wanted::TypeOf(sort) => self.types(sort, stage),
            Wanted::ImportModule => self.items.import_modules(),
            Wanted::ImportName => self.import_names(),
        }
    }

    fn instructions(&mut self, stage: &Stage<'_>, only_constant: bool) {
        let all = instructions::ranked(&self.scene, self.context, stage, only_constant);
        let is_alone = self.context.next.is_none_or(|next| next == token::Kind::Close);
        for ranked in all {
            let row = ranked.row;
            let subject = Some(Subject::Mnemonic(row.mnemonic.to_owned()));
            let needs = is_alone && words::needs_immediate(row);
            let item = self.item(row.mnemonic.to_owned(), Kind::Instruction, subject);
            row.signature.notation.clone_into(&mut item.detail);
            if needs {
                item.edit.new.push(' ');
            }
        }
        if !only_constant {
            self.items.block_snippets();
        }
    }
}

/// More about what an item stands for, in Markdown; `scene` is the module of the item.
pub(super) fn explained(subject: &Subject, scene: Option<&Scene<'_>>) -> Option<String> {
    match subject {
        Subject::Mnemonic(word) => instr::by_mnemonic(word).map(hover::instruction),
        Subject::Wasi(name) => wasi::explained(name),
        Subject::Symbol(space, index) => {
            let scene = scene?;
            let defined = scene.live.defined(scene.document, *space, *index, None)?;
            let mut text = stack::definition(&defined);
            let comment = source::comment_above(defined.chunk, defined.start + scene.from);
            if !comment.is_empty() {
                text.push_str("\n\n---\n");
                text.push_str(&comment);
            }
            Some(text)
        }
    }
}

/// The value of a string of the text; what is no UTF-8 in it is replaced.
fn unquoted(token: &str) -> String {
    let bytes = literal::string(token).unwrap_or_default();
    String::from_utf8_lossy(&bytes).into_owned()
}
