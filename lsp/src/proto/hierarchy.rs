//! Hierarchies of calls and types. An item is found again by the start of its name, and by the
//! name itself when the text has moved.

use analyzer::ide;
use tower_lsp::lsp_types::{
    CallHierarchyIncomingCall, CallHierarchyItem, CallHierarchyOutgoingCall, TypeHierarchyItem, Url,
};

use crate::proto::symbol::kind;
use crate::proto::{from_position, range};

/// To the client.
pub(crate) fn call_item(uri: &Url, entry: ide::HierarchyEntry) -> CallHierarchyItem {
    CallHierarchyItem {
        name: entry.name,
        kind: kind(entry.kind),
        tags: None,
        detail: (!entry.detail.is_empty()).then_some(entry.detail),
        uri: uri.clone(),
        range: range(entry.span),
        selection_range: range(entry.selection),
        data: None,
    }
}

/// To the client.
pub(crate) fn incoming(uri: &Url, call: ide::Call) -> CallHierarchyIncomingCall {
    let from_ranges = call.places.into_iter().map(range).collect();
    CallHierarchyIncomingCall { from: call_item(uri, call.entry), from_ranges }
}

/// To the client.
pub(crate) fn outgoing(uri: &Url, call: ide::Call) -> CallHierarchyOutgoingCall {
    let from_ranges = call.places.into_iter().map(range).collect();
    CallHierarchyOutgoingCall { to: call_item(uri, call.entry), from_ranges }
}

/// To the client.
pub(crate) fn type_item(uri: &Url, entry: ide::HierarchyEntry) -> TypeHierarchyItem {
    TypeHierarchyItem {
        name: entry.name,
        kind: kind(entry.kind),
        tags: None,
        detail: (!entry.detail.is_empty()).then_some(entry.detail),
        uri: uri.clone(),
        range: range(entry.span),
        selection_range: range(entry.selection),
        data: None,
    }
}

/// Where the function of an item is now.
pub(crate) fn place_of_call(file: &mut ide::File, item: &CallHierarchyItem) -> ide::Position {
    let at = from_position(item.selection_range.start);
    let is_there = file.call_entry(at).is_some_and(|it| it.name == item.name);
    if is_there { at } else { named(file, &item.name).unwrap_or(at) }
}

/// Where the type of an item is now.
pub(crate) fn place_of_type(file: &mut ide::File, item: &TypeHierarchyItem) -> ide::Position {
    let at = from_position(item.selection_range.start);
    let is_there = file.type_entry(at).is_some_and(|it| it.name == item.name);
    if is_there { at } else { named(file, &item.name).unwrap_or(at) }
}

/// Where a field stands that the outline calls like this.
fn named(file: &ide::File, name: &str) -> Option<ide::Position> {
    let mut open = file.symbols();
    while let Some(symbol) = open.pop() {
        if symbol.name == name {
            return Some(symbol.selection.start);
        }
        open.extend(symbol.children);
    }
    None
}
