//! Where something is defined.

use analyzer::ide;
use tower_lsp::lsp_types::{GotoDefinitionResponse, Location, LocationLink, Url};

use crate::proto::range;

/// To the client: a link with the range of the word, or a plain place.
pub(crate) fn definition(
    uri: Url,
    definition: &ide::Definition,
    has_links: bool,
) -> GotoDefinitionResponse {
    if has_links {
        return GotoDefinitionResponse::Link(vec![LocationLink {
            origin_selection_range: Some(range(definition.origin)),
            target_uri: uri,
            target_range: range(definition.target),
            target_selection_range: range(definition.name),
        }]);
    }
    GotoDefinitionResponse::Scalar(Location { uri, range: range(definition.name) })
}
