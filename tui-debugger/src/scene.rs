//! What the door last answered: everything about the program that one screen needs.
//!
//! Views draw from this and from the model alone, so they are pure and can be tested with made-up
//! programs. It is gathered anew after each change; nothing here outlives a stop as truth, except
//! that output is laid out line by line as it comes. Must not know columns, rows or keys.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use analyzer::debug::Session;
use analyzer::debug::view::{
    CodeLine, Frame, MemoryBytes, MemoryInfo, Operand, Place, SourceLine, Status, Variable,
};

use crate::console::Console;
use crate::model::{CodeForm, Model, Shown};

/// How many calls are listed; deeper ones are only counted.
pub(crate) const MAX_FRAMES: usize = 500;

/// How many bytes of memory a screen can ask for.
const MAX_MEMORY_BYTES: usize = 64 * 1024;

/// The answers.
#[derive(Clone, Debug)]
pub(crate) struct Scene {
    pub(crate) name: String,
    pub(crate) status: Status,
    /// How many calls are under way.
    pub(crate) depth: usize,
    /// Whether the innermost call is one out of the program: it has no code to show.
    pub(crate) is_outside: bool,
    pub(crate) frames: Vec<Frame>,
    /// Those of the selected frame, bottom first.
    pub(crate) operands: Vec<Operand>,
    /// Those of the selected frame.
    pub(crate) locals: Vec<Variable>,
    pub(crate) globals: Vec<Variable>,
    pub(crate) memories: Vec<MemoryInfo>,
    /// The bytes that the memory panel shows.
    pub(crate) memory: MemoryBytes,
    pub(crate) code: Code,
    pub(crate) console: Console,
    text: Option<Arc<TextMap>>,
}

/// What the code panel shows.
#[derive(Clone, Debug, Default)]
pub(crate) struct Code {
    /// The function's name.
    pub(crate) func_name: String,
    /// Where the place that is shown stands in the program's source.
    pub(crate) source: Option<SourceLine>,
    pub(crate) rows: Rows,
    /// The place of the selected frame, if it is in these rows.
    pub(crate) here: Option<Here>,
    /// Rows with a breakpoint.
    pub(crate) breakpoints: Vec<usize>,
}

/// The current instruction among the rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Here {
    pub(crate) row: usize,
    /// In text: the instruction's bytes, counted from the start of the text.
    pub(crate) bytes: Option<Range<usize>>,
}

/// The rows of the code panel.
#[derive(Clone, Debug)]
pub(crate) enum Rows {
    Disassembly(Arc<[CodeLine]>),
    Text(Arc<TextMap>),
}

impl Default for Rows {
    fn default() -> Rows {
        Rows::Disassembly(Arc::new([]))
    }
}

/// The source text of a module that was made from text, by lines.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct TextMap {
    pub(crate) text: String,
    /// Byte range of each line, without its end.
    pub(crate) lines: Vec<Range<usize>>,
    /// For rows with instructions: the first that begins there.
    places: BTreeMap<usize, Place>,
    /// Row of each instruction.
    rows: BTreeMap<Place, (usize, Range<usize>)>,
}

impl Rows {
    /// How many rows there are.
    pub(crate) fn len(&self) -> usize {
        match self {
            Rows::Disassembly(lines) => lines.len(),
            Rows::Text(map) => map.lines.len(),
        }
    }

    /// The first instruction of a row.
    pub(crate) fn place(&self, row: usize) -> Option<Place> {
        match self {
            Rows::Disassembly(lines) => lines.get(row).map(|line| line.place),
            Rows::Text(map) => map.places.get(&row).copied(),
        }
    }

    /// Where an instruction stands.
    pub(crate) fn find(&self, place: Place) -> Option<Here> {
        match self {
            Rows::Disassembly(lines) => {
                let row = place.instr.index();
                let line = lines.get(row)?;
                let is_here = (line.place.module, line.place.func) == (place.module, place.func);
                is_here.then_some(Here { row, bytes: None })
            }
            Rows::Text(map) => {
                let (row, bytes) = map.rows.get(&place)?;
                Some(Here { row: *row, bytes: Some(bytes.clone()) })
            }
        }
    }
}

impl TextMap {
    /// The text with the instructions that `code` says are in it.
    pub(crate) fn new<'a>(text: &str, code: impl Iterator<Item = &'a CodeLine>) -> TextMap {
        let mut lines = Vec::new();
        let mut start = 0;
        for line in text.split_inclusive('\n') {
            let content = line.trim_end_matches(['\n', '\r']);
            lines.push(start..start + content.len());
            start += line.len();
        }
        let mut map = TextMap { text: text.to_owned(), lines, ..TextMap::default() };
        for line in code {
            let Some(source) = &line.source else { continue };
            let bytes = source.start.0 as usize..source.end.0 as usize;
            if text.get(bytes.clone()).is_none() {
                continue;
            }
            let row = map.lines.partition_point(|line| line.start <= bytes.start).saturating_sub(1);
            let first = map.places.entry(row).or_insert(line.place);
            *first = (*first).min(line.place);
            map.rows.insert(line.place, (row, bytes));
        }
        map
    }

    /// Whether the function of a place stands in the text.
    fn holds(&self, place: Place) -> bool {
        // Places are in the order of functions: one of the same function is a neighbour.
        let before = self.rows.range(..place).next_back();
        let mut near = self.rows.range(place..).next().into_iter().chain(before);
        near.any(|(it, _)| (it.module, it.func) == (place.module, place.func))
    }
}

impl Scene {
    /// The scene of a session, before the first [`Scene::gather`].
    pub(crate) fn new(session: &mut Session) -> Scene {
        let text = session.source_text().map(str::to_owned).map(|text| {
            let functions = session.functions();
            let defined = functions.iter().filter(|function| !function.imported);
            let code: Vec<_> = defined.map(|it| session.code(it.module, it.func)).collect();
            Arc::new(TextMap::new(&text, code.iter().flat_map(|lines| lines.iter())))
        });
        Scene { text, ..Scene::bare(session.name(), session.status().clone()) }
    }

    /// A scene that shows nothing but a name and a status.
    pub(crate) fn bare(name: &str, status: Status) -> Scene {
        Scene {
            name: name.to_owned(),
            status,
            depth: 0,
            is_outside: false,
            frames: Vec::new(),
            operands: Vec::new(),
            locals: Vec::new(),
            globals: Vec::new(),
            memories: Vec::new(),
            memory: MemoryBytes::default(),
            code: Code::default(),
            console: Console::default(),
            text: None,
        }
    }

    /// Whether there is source text to show.
    pub(crate) fn has_text(&self) -> bool {
        self.text.is_some()
    }

    /// Asks the door for everything that the model's screen shows. `memory_bytes`: how many bytes
    /// the memory panel has room for.
    pub(crate) fn gather(&mut self, session: &mut Session, model: &Model, memory_bytes: usize) {
        let status = session.status();
        if status.time < self.status.time {
            // Time runs backwards only when the program starts again.
            self.console = Console::default();
        }
        self.status = status.clone();
        self.console.take(session.output());
        self.depth = session.depth();
        self.frames = session.frames(MAX_FRAMES);
        let innermost = self.frames.first().map(|frame| frame.place);
        self.is_outside =
            innermost.is_some_and(|place| session.code(place.module, place.func).is_empty());
        self.operands = session.operands(model.frame);
        self.locals = session.locals(model.frame);
        self.globals = session.globals();
        self.memories = session.memories();
        self.memory = match self.memories.get(model.memory.which) {
            Some(memory) => {
                let len = memory_bytes.min(MAX_MEMORY_BYTES);
                session.read_memory(memory.index, model.memory.start, len)
            }
            None => MemoryBytes::default(),
        };
        if self.status.is_running() {
            // The code stays as it was: what flies by can not be read.
            self.code.here = None;
        } else {
            self.gather_code(session, model);
        }
    }

    fn gather_code(&mut self, session: &mut Session, model: &Model) {
        let frame = self.frames.get(model.frame);
        // After the end there is no frame; the code stays where it was.
        let at = frame.map(|frame| frame.place).or(self.status.place);
        let shown = match model.code.shown {
            Shown::At(place) => Some(place),
            Shown::Frame => at,
        };
        // Above the text its own place would only repeat what the mark says.
        let is_text = model.code.form == CodeForm::Text && self.text.is_some();
        let source = match model.code.shown {
            Shown::At(place) if at != Some(place) => session.source_line(place),
            _ => frame.and_then(|frame| frame.source.clone()),
        };
        self.code.source = source.filter(|_| !is_text);
        if let Some(shown) = shown {
            self.code.func_name = self.name_of(session, shown);
            self.code.rows = match &self.text {
                // A script may hold modules as their bytes.
                Some(map) if is_text && map.holds(shown) => Rows::Text(Arc::clone(map)),
                _ => Rows::Disassembly(session.code(shown.module, shown.func)),
            };
        }
        let rows = &self.code.rows;
        self.code.here = at.and_then(|place| rows.find(place));
        let breakpoints = session.breakpoints().into_iter();
        let found = breakpoints.filter_map(|breakpoint| rows.find(breakpoint.place));
        self.code.breakpoints = found.map(|here| here.row).collect();
    }

    fn name_of(&self, session: &Session, place: Place) -> String {
        let Place { module, func, .. } = place;
        let is_it = |it: Place| (it.module, it.func) == (module, func);
        let framed = self.frames.iter().find(|frame| is_it(frame.place));
        if let Some(frame) = framed {
            return frame.name.clone();
        }
        let functions = session.functions();
        let function = functions.into_iter().find(|it| (it.module, it.func) == (module, func));
        function.map_or_else(|| format!("func {func}"), |function| function.name)
    }
}
