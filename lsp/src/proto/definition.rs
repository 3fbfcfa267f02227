//! Where something is defined.

use analyzer::ide;
use tower_lsp::lsp_types::{GotoDefinitionResponse, Location, LocationLink, Url};

use crate::proto::{location, range};

/// To the client: links with the range of the word, or plain places.
pub(crate) fn definitions(
    uri: Url,
    found: &[ide::Definition],
    has_links: bool,
) -> Option<GotoDefinitionResponse> {
    if has_links {
        let links = found.iter().map(|it| LocationLink {
            origin_selection_range: Some(range(it.origin)),
            target_uri: uri.clone(),
            target_range: range(it.target),
            target_selection_range: range(it.name),
        });
        return (!found.is_empty()).then(|| GotoDefinitionResponse::Link(links.collect()));
    }
    match found {
        [] => None,
        [one] => Some(GotoDefinitionResponse::Scalar(Location { uri, range: range(one.name) })),
        _ => {
            let places = found.iter().map(|it| location(&uri, it.name));
            Some(GotoDefinitionResponse::Array(places.collect()))
        }
    }
}
