//! What needs names across a text: renaming, hierarchies, the ways from one place to another.

use analyzer::ide;
use tower_lsp::jsonrpc::{Error, Result};
use tower_lsp::lsp_types::*;

use crate::backend::{Backend, newest};
use crate::proto;

impl Backend {
    /// The answer to `textDocument/prepareRename`.
    pub(super) async fn renamable(
        &self,
        params: TextDocumentPositionParams,
    ) -> Result<Option<PrepareRenameResponse>> {
        let at = proto::from_position(params.position);
        let ask = move |file: &mut ide::File| file.renamable(at);
        match self.ask(params.text_document.uri, ask).await? {
            None => Ok(None),
            Some(Ok(it)) => Ok(Some(proto::rename::renamable(it))),
            Some(Err(why)) => Err(proto::rename::refused(why)),
        }
    }

    /// The answer to `textDocument/rename`.
    pub(super) async fn renamed(&self, params: RenameParams) -> Result<Option<WorkspaceEdit>> {
        let TextDocumentPositionParams { text_document, position } = params.text_document_position;
        let (uri, at) = (text_document.uri, proto::from_position(position));
        let version = newest(&self.versions, &uri).filter(|_| self.client().takes_versioned_edits);
        let ask = move |file: &mut ide::File| file.rename(at, &params.new_name);
        let edits = self.ask(uri.clone(), ask).await?.map_err(proto::rename::refused)?;
        Ok(Some(proto::rename::edit(uri, version, edits)))
    }

    /// The answer to a question for the definitions that belong to a place.
    pub(super) async fn places<I: IntoIterator<Item = ide::Definition> + Send + 'static>(
        &self,
        params: TextDocumentPositionParams,
        find: impl FnOnce(&mut ide::File, ide::Position) -> I + Send + 'static,
    ) -> Result<Option<GotoDefinitionResponse>> {
        let (uri, at) = (params.text_document.uri, proto::from_position(params.position));
        let ask = move |file: &mut ide::File| find(file, at);
        let found: Vec<ide::Definition> = self.ask(uri.clone(), ask).await?.into_iter().collect();
        let has_links = self.client().has_location_links;
        Ok(proto::definition::definitions(uri, &found, has_links))
    }

    /// The answer to `textDocument/prepareCallHierarchy`.
    pub(super) async fn call_item(
        &self,
        params: TextDocumentPositionParams,
    ) -> Result<Option<Vec<CallHierarchyItem>>> {
        let (uri, at) = (params.text_document.uri, proto::from_position(params.position));
        let ask = move |file: &mut ide::File| file.call_entry(at);
        let found = self.ask(uri.clone(), ask).await?;
        Ok(found.map(|it| vec![proto::hierarchy::call_item(&uri, it)]))
    }

    /// The answer to `callHierarchy/incomingCalls`.
    pub(super) async fn callers(
        &self,
        item: CallHierarchyItem,
    ) -> Result<Option<Vec<CallHierarchyIncomingCall>>> {
        let uri = item.uri.clone();
        let ask = move |file: &mut ide::File| {
            let at = proto::hierarchy::place_of_call(file, &item);
            file.incoming_calls(at)
        };
        let found = self.ask(uri.clone(), ask).await?;
        let calls = |it: Vec<ide::Call>| {
            it.into_iter().map(|it| proto::hierarchy::incoming(&uri, it)).collect()
        };
        Ok(found.map(calls))
    }

    /// The answer to `callHierarchy/outgoingCalls`.
    pub(super) async fn called(
        &self,
        item: CallHierarchyItem,
    ) -> Result<Option<Vec<CallHierarchyOutgoingCall>>> {
        let uri = item.uri.clone();
        let ask = move |file: &mut ide::File| {
            let at = proto::hierarchy::place_of_call(file, &item);
            file.outgoing_calls(at)
        };
        let found = self.ask(uri.clone(), ask).await?;
        let calls = |it: Vec<ide::Call>| {
            it.into_iter().map(|it| proto::hierarchy::outgoing(&uri, it)).collect()
        };
        Ok(found.map(calls))
    }

    /// The answer to `textDocument/prepareTypeHierarchy`.
    pub(super) async fn type_item(
        &self,
        params: TextDocumentPositionParams,
    ) -> Result<Option<Vec<TypeHierarchyItem>>> {
        let (uri, at) = (params.text_document.uri, proto::from_position(params.position));
        let ask = move |file: &mut ide::File| file.type_entry(at);
        let found = self.ask(uri.clone(), ask).await?;
        Ok(found.map(|it| vec![proto::hierarchy::type_item(&uri, it)]))
    }

    /// The answers to `typeHierarchy/supertypes` and `typeHierarchy/subtypes`.
    pub(super) async fn types(
        &self,
        item: TypeHierarchyItem,
        find: fn(&mut ide::File, ide::Position) -> Option<Vec<ide::HierarchyEntry>>,
    ) -> Result<Option<Vec<TypeHierarchyItem>>> {
        let uri = item.uri.clone();
        let ask = move |file: &mut ide::File| {
            let at = proto::hierarchy::place_of_type(file, &item);
            find(file, at)
        };
        let found = self.ask(uri.clone(), ask).await?;
        let types = |it: Vec<ide::HierarchyEntry>| {
            it.into_iter().map(|it| proto::hierarchy::type_item(&uri, it)).collect()
        };
        Ok(found.map(types))
    }

    /// The answer to `codeLens/resolve`.
    pub(super) async fn lens(&self, mut lens: CodeLens) -> Result<CodeLens> {
        let data = lens.data.take().and_then(|it| serde_json::from_value(it).ok());
        let Some(proto::lens::Data { uri }) = data else {
            return Err(Error::invalid_params("this lens was not made here"));
        };
        let at = proto::from_position(lens.range.start);
        let ask = move |file: &mut ide::File| file.references(at);
        let found = self.ask(uri.clone(), ask).await?;
        let uses = found.map(|it| it.uses).unwrap_or_default();
        let shows = self.client().shows_references;
        Ok(proto::lens::references(lens, &uri, &uses, shows))
    }
}
