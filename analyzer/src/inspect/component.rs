//! A component as a tree of what is nested in it and what joins the parts.
//!
//! Core modules are leaves here and are opened on demand. Nothing is judged: indices are shown as
//! they are, even where they mean nothing. The walk keeps its own stack, bounded by
//! [`limits::COMPONENT_DEPTH`].
//! Source: component model, "Binary Format".

mod describe;

use std::sync::Arc;

use wasmparser::{Chunk, Parser, Payload, WasmFeatures};

use crate::binary;
use crate::inspect::{custom, module};
use crate::module::offset::FileRange;
use crate::spec::limits;

/// A component opened for looking.
#[derive(Clone, Debug)]
pub struct Tree {
    bytes: Arc<[u8]>,
    nodes: Vec<Node>,
    errors: Vec<binary::Error>,
}

/// One thing in a component, in file order: a parent stands before its children.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// Position of the component it stands in among the nodes; none for the outermost.
    pub parent: Option<usize>,
    /// How many components it stands in.
    pub depth: usize,
    /// What it is.
    pub kind: Kind,
    /// Its index in the index space of what it defines, where it defines something.
    pub defines: Option<(Space, u32)>,
    /// Where it stands; for a nested module or component its own first and last byte.
    pub at: FileRange,
    /// What it says, in the words of the component text format; may hold names of the file.
    pub text: String,
    /// What a custom section says.
    pub custom: Option<custom::Custom>,
}

/// What a node is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "word() says it for each of them")]
pub enum Kind {
    Component,
    CoreModule,
    CoreInstance,
    CoreType,
    Instance,
    Alias,
    Type,
    Canon,
    Start,
    Import,
    Export,
    Custom,
}

impl Kind {
    /// The word for a reader.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Kind::Component => "component",
            Kind::CoreModule => "core module",
            Kind::CoreInstance => "core instance",
            Kind::CoreType => "core type",
            Kind::Instance => "instance",
            Kind::Alias => "alias",
            Kind::Type => "type",
            Kind::Canon => "canon",
            Kind::Start => "start",
            Kind::Import => "import",
            Kind::Export => "export",
            Kind::Custom => "custom",
        }
    }
}

/// An index space of a component.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "word() says it for each of them")]
pub enum Space {
    CoreModule,
    CoreInstance,
    CoreType,
    CoreFunc,
    CoreTable,
    CoreMemory,
    CoreGlobal,
    CoreTag,
    Component,
    Instance,
    Type,
    Func,
    Value,
}

impl Space {
    const COUNT: usize = 13;

    /// The word for a reader.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Space::CoreModule => "core module",
            Space::CoreInstance => "core instance",
            Space::CoreType => "core type",
            Space::CoreFunc => "core func",
            Space::CoreTable => "core table",
            Space::CoreMemory => "core memory",
            Space::CoreGlobal => "core global",
            Space::CoreTag => "core tag",
            Space::Component => "component",
            Space::Instance => "instance",
            Space::Type => "type",
            Space::Func => "func",
            Space::Value => "value",
        }
    }
}

/// What one entry of a section is: its kind, what it defines, its text.
type Entry = (Kind, Option<Space>, String);

/// A component whose end has not been reached.
struct Open {
    parser: Parser,
    node: usize,
    counts: [u32; Space::COUNT],
}

impl Tree {
    /// Reads a component as far as it can be read.
    #[must_use]
    pub fn new(bytes: Arc<[u8]>) -> Tree {
        let mut tree = Tree { bytes: Arc::clone(&bytes), nodes: Vec::new(), errors: Vec::new() };
        let whole = FileRange::new(0..bytes.len() as u64);
        let mut parser = Parser::new(0);
        parser.set_features(WasmFeatures::all());
        let root = tree.push(None, Kind::Component, whole, String::new());
        let mut open = vec![Open { parser, node: root, counts: [0; Space::COUNT] }];
        let mut at = 0usize;
        while let Some(top) = open.last_mut() {
            let rest = bytes.get(at..).unwrap_or_default();
            match top.parser.parse(rest, true) {
                Ok(Chunk::Parsed { consumed, payload }) => {
                    at = at.saturating_add(consumed);
                    let before = at;
                    tree.payload(&mut open, payload, &mut at);
                    debug_assert!(at >= before);
                }
                // The whole file is there, so more data cannot be needed.
                Ok(Chunk::NeedMoreData(_)) => break,
                Err(error) => {
                    tree.errors.push(error.into());
                    break;
                }
            }
        }
        tree
    }

    /// The whole tree, parents before children, siblings in file order.
    #[must_use]
    pub fn nodes(&self) -> &[Node] {
        &self.nodes
    }

    /// What stopped the reading.
    #[must_use]
    pub fn errors(&self) -> &[binary::Error] {
        &self.errors
    }

    /// Size of the file in bytes.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.bytes.len() as u64
    }

    /// The nested core modules in file order, as nodes.
    pub fn modules(&self) -> impl Iterator<Item = &Node> {
        self.nodes.iter().filter(|node| node.kind == Kind::CoreModule)
    }

    /// Opens a nested core module: its offsets are those of the whole file.
    #[must_use]
    pub fn open_module(&self, node: &Node) -> module::View {
        let bytes = node.at.to_usize().and_then(|range| self.bytes.get(range));
        module::View::new(Arc::from(bytes.unwrap_or_default()), node.at.start.0)
    }

    fn push(&mut self, parent: Option<usize>, kind: Kind, at: FileRange, text: String) -> usize {
        let depth = parent.and_then(|parent| self.nodes.get(parent)).map_or(0, |it| it.depth + 1);
        self.nodes.push(Node { parent, depth, kind, defines: None, at, text, custom: None });
        self.nodes.len() - 1
    }

    fn payload(&mut self, open: &mut Vec<Open>, payload: Payload<'_>, at: &mut usize) {
        let Some(top) = open.last_mut() else { return };
        match payload {
            Payload::ModuleSection { unchecked_range, .. } => {
                self.nested(top, Kind::CoreModule, &unchecked_range);
                *at = usize::try_from(unchecked_range.end).unwrap_or(usize::MAX);
            }
            Payload::ComponentSection { parser, unchecked_range } => {
                let node = self.nested(top, Kind::Component, &unchecked_range);
                if open.len() < limits::COMPONENT_DEPTH {
                    open.push(Open { parser, node, counts: [0; Space::COUNT] });
                } else {
                    let message = format!(
                        "components are nested deeper than {}; deeper ones are not shown",
                        limits::COMPONENT_DEPTH
                    );
                    self.errors.push(binary::Error::new(unchecked_range.start, message));
                    *at = usize::try_from(unchecked_range.end).unwrap_or(usize::MAX);
                }
            }
            Payload::End(_) => {
                open.pop();
            }
            Payload::CustomSection(section) => {
                let range = FileRange::new(section.range());
                let node =
                    self.push(Some(top.node), Kind::Custom, range, section.name().to_owned());
                let data = FileRange::new(section.data_range());
                if let Some(node) = self.nodes.get_mut(node) {
                    node.custom = Some(custom::read_loose(section.name(), section.data(), data));
                }
            }
            other => {
                if let Err(error) = self.section(top, other) {
                    self.errors.push(error);
                }
            }
        }
    }

    fn nested(&mut self, top: &mut Open, kind: Kind, range: &std::ops::Range<u64>) -> usize {
        let size = self.size();
        if range.end > size {
            let missing = range.end - size;
            let message =
                format!("this {} ends {missing} bytes behind the end of the file", kind.word());
            self.errors.push(binary::Error::new(range.start, message));
        }
        let shown = FileRange::new(range.start..range.end.min(size));
        let space = if kind == Kind::CoreModule { Space::CoreModule } else { Space::Component };
        self.define(top, shown, (kind, Some(space), String::new()))
    }

    /// Adds a node, which takes the next index of the space it defines into.
    fn define(&mut self, top: &mut Open, at: FileRange, entry: Entry) -> usize {
        let (kind, space, text) = entry;
        let node = self.push(Some(top.node), kind, at, text);
        if let (Some(space), Some(node)) = (space, self.nodes.get_mut(node))
            && let Some(count) = top.counts.get_mut(space as usize)
        {
            node.defines = Some((space, *count));
            *count = count.saturating_add(1);
        }
        node
    }
}
