//! Code actions: what an editor can do with the text at a place, in the table [`ACTIONS`].
//!
//! Offering looks at one field; what needs types, or other fields, is worked out when an action
//! was chosen. An action that cannot be applied without harm is not offered. What each group does
//! stands in its own file; nothing here knows a protocol.

mod change;
mod control;
mod exports;
mod extract;
pub(super) mod fix_all;
mod flow;
mod folding;
mod guess;
mod locals;
mod missing;
mod names;
mod numbers;
mod spot;
mod syntax;
mod types;

use crate::ide::actions::spot::{Around, Ground, Spot};
use crate::ide::analysis::Analysis;
use crate::ide::source::Sweep;
use crate::ide::{Edit, Settings};
use crate::spec::limits;
use crate::text::{self, Range};
use crate::wat::document::Document;
use crate::wat::format::Options;
use crate::wat::live::Live;
use crate::wat::script;

/// What an action is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ActionKind {
    /// It puts something right.
    QuickFix,
    /// It says the same in another way.
    Rewrite,
    /// It makes something of its own out of a part.
    Extract,
    /// It puts what something is in its place.
    Inline,
}

/// Something that can be done with the text at a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Action {
    /// A stable word: what to ask for its edits with.
    pub id: &'static str,
    /// What it is for.
    pub kind: ActionKind,
    /// What it does; an imperative without a full stop.
    pub title: String,
}

/// What an action does: its title, and its edits of the module.
struct Change {
    title: String,
    edits: Vec<text::Edit>,
}

impl Change {
    fn new(title: impl Into<String>, changes: change::Changes) -> Option<Change> {
        Some(Change { title: title.into(), edits: changes.done()? })
    }
}

/// How an action is made.
enum Make {
    /// From the field alone.
    Here(fn(&Spot<'_>) -> Option<Change>),
    /// The title from the field, the edits from what is around it.
    Later(
        fn(&Spot<'_>) -> Option<String>,
        fn(&Spot<'_>, &mut Around<'_>) -> Option<Vec<text::Edit>>,
    ),
}

/// A row of the table.
struct Row {
    id: &'static str,
    kind: ActionKind,
    make: Make,
}

const fn here(id: &'static str, kind: ActionKind, make: fn(&Spot<'_>) -> Option<Change>) -> Row {
    Row { id, kind, make: Make::Here(make) }
}

const fn later(
    id: &'static str,
    kind: ActionKind,
    offer: fn(&Spot<'_>) -> Option<String>,
    make: fn(&Spot<'_>, &mut Around<'_>) -> Option<Vec<text::Edit>>,
) -> Row {
    Row { id, kind, make: Make::Later(offer, make) }
}

use ActionKind::{Extract, Inline, QuickFix, Rewrite};

/// All actions, in the order in which they are offered.
#[rustfmt::skip] // A row a line.
static ACTIONS: &[Row] = &[
    here("add-local", QuickFix, missing::local),
    later("add-function", QuickFix, missing::function_title, missing::function),
    later("add-import", QuickFix, missing::import_title, missing::import),
    later("add-global", QuickFix, missing::global_title, missing::global),
    here("index-to-name", Rewrite, names::index_to_name),
    here("name-to-index", Rewrite, names::name_to_index),
    here("indices-to-names", Rewrite, names::indices_to_names),
    here("names-to-indices", Rewrite, names::names_to_indices),
    later("name", Rewrite, names::name_title, names::name),
    later("fold", Rewrite, folding::fold_title, folding::fold),
    later("unfold", Rewrite, folding::unfold_title, folding::unfold),
    later("fold-all", Rewrite, folding::fold_all_title, folding::fold_all),
    later("unfold-all", Rewrite, folding::unfold_all_title, folding::unfold_all),
    later("extract-function", Extract, extract::function_title, extract::function),
    later("wrap-in-block", Rewrite, extract::block_title, extract::block),
    later("wrap-in-loop", Rewrite, extract::loop_title, extract::loop_),
    later("inline-type", Inline, types::inline_title, types::inline),
    later("extract-type", Extract, types::extract_title, types::extract),
    here("split-list", Rewrite, types::split),
    here("merge-lists", Rewrite, types::merge),
    later("export", Rewrite, exports::export_title, exports::export),
    here("export-to-field", Rewrite, exports::to_field),
    later("export-to-inline", Rewrite, exports::to_inline_title, exports::to_inline),
    here("import-to-field", Rewrite, exports::import_to_field),
    here("import-to-inline", Rewrite, exports::import_to_inline),
    here("to-hexadecimal", Rewrite, numbers::to_hexadecimal),
    here("to-decimal", Rewrite, numbers::to_decimal),
    here("to-bytes", Rewrite, numbers::to_bytes),
    here("to-characters", Rewrite, numbers::to_characters),
    here("if-to-select", Rewrite, control::if_to_select),
    here("select-to-if", Rewrite, control::select_to_if),
    here("if-to-branch", Rewrite, control::if_to_branch),
    here("branch-to-if", Rewrite, control::branch_to_if),
    here("swap-arms", Rewrite, control::swap_arms),
    here("add-else", Rewrite, control::add_else),
    here("to-tee", Rewrite, locals::to_tee),
    here("split-tee", Rewrite, locals::split_tee),
    here("inline-local", Inline, locals::inline),
];

/// Where something is looked for: a module, and where it begins in the document.
pub(super) struct Seat<'a> {
    pub(super) module: &'a Document,
    pub(super) base: u32,
    live: &'a mut Live,
}

/// Finds the module around a place and does something there.
pub(super) fn at<T>(
    analysis: &mut Analysis,
    document: &Document,
    settings: Settings,
    place: u32,
    with: impl FnOnce(Seat<'_>) -> T,
) -> Option<T> {
    if let Some(live) = analysis.live(document, settings) {
        return Some(with(Seat { module: document, base: 0, live }));
    }
    let alone = document.len() <= limits::LINTED_BYTES;
    let only = alone.then(|| script::only_module(document)).flatten();
    let (module, base) = match only {
        Some(module) => (module, 0),
        None => {
            let (at, start) = document.chunk_at(place)?;
            let chunk = document.chunks().get(at)?;
            if chunk.text().len() > limits::ACTION_BYTES {
                return None;
            }
            let (module, inside) = script::module_at(chunk, place - start)?;
            (module, start + inside)
        }
    };
    let mut live = Analysis::live_of(&module, settings);
    Some(with(Seat { module: &module, base, live: &mut live }))
}

/// Looks at a place with everything that actions ask.
fn look<T>(
    seat: Seat<'_>,
    settings: Settings,
    place: Range,
    with: impl FnOnce(&Spot<'_>, &mut Around<'_>) -> T,
) -> Option<T> {
    let Seat { module, base, live } = seat;
    let inside = |at: u32| at.saturating_sub(base);
    let range = Range::new(inside(place.start), inside(place.end));
    let indent = settings.layout.indent.unwrap_or(Options::default().indent);
    let ground = Ground::new(module, range, indent as usize)?;
    let symbols = live.symbols_near(module, ground.offset());
    let spot = Spot::new(module, &ground, &symbols)?;
    Some(with(&spot, &mut Around { module, live }))
}

/// What can be done at a place. Linear in the field around it and in the number of fields.
pub(super) fn actions(
    analysis: &mut Analysis,
    document: &Document,
    settings: Settings,
    place: Range,
    is_wanted: impl Fn(ActionKind) -> bool,
) -> Vec<Action> {
    let offered = |spot: &Spot<'_>| {
        let wanted = ACTIONS.iter().filter(|row| is_wanted(row.kind));
        let titled = wanted.filter_map(|row| {
            let title = match row.make {
                Make::Here(make) => make(spot).map(|it| it.title),
                Make::Later(offer, _) => offer(spot),
            };
            Some(Action { id: row.id, kind: row.kind, title: title? })
        });
        titled.collect()
    };
    at(analysis, document, settings, place.start, |seat| {
        look(seat, settings, place, |spot, _| offered(spot))
    })
    .flatten()
    .unwrap_or_default()
}

/// The edits of an action at the place where it was offered; none where it is not offered (any
/// more), or nothing comes of it.
pub(super) fn action(
    analysis: &mut Analysis,
    document: &Document,
    settings: Settings,
    place: Range,
    id: &str,
) -> Option<Vec<Edit>> {
    let row = ACTIONS.iter().find(|row| row.id == id)?;
    let (base, edits) = at(analysis, document, settings, place.start, |seat| {
        let base = seat.base;
        let edits = look(seat, settings, place, |spot, around| {
            let edits = match row.make {
                Make::Here(make) => make(spot)?.edits,
                Make::Later(offer, make) => offer(spot).and_then(|_| make(spot, around))?,
            };
            Some(change::kept_apart(spot.syntax.text, spot.ground.start, edits))
        });
        Some((base, edits.flatten()?))
    })
    .flatten()?;
    let mut sweep = Sweep::new(document, settings.encoding);
    let edit = |it: text::Edit| Edit { span: sweep.span(it.range.shifted(base)), new: it.new };
    Some(edits.into_iter().map(edit).collect())
}
