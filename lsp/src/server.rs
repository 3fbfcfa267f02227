//! The protocol loop: messages in, answers out, until the client leaves.
//!
//! It stands around tower-lsp's service and mends what its transport lacks: `exit` ends at once,
//! `"params": null` means no parameters, bad JSON and panics are answered with an error and the
//! session goes on. It knows nothing of documents.

use std::borrow::Cow;
use std::future::Future;
use std::io;
use std::panic::{self, AssertUnwindSafe};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::thread;

use serde_json::Value;
use tokio::sync::mpsc::{self, UnboundedSender};
use tower_lsp::jsonrpc::{Error, ErrorCode, Id, Request, Response};
use tower_lsp::{ExitedError, LspService};
use tower_service::Service as _;

use crate::backend::Backend;
use crate::frame::{self, Frame};
use crate::message::{self, error};
use crate::outbox::Outbox;
use crate::{End, Options, capabilities};

/// Methods whose answers may be long, each with a handler of our own that gives the answer as JSON
/// text. The text goes to the client as it is; tower-lsp would make a tree of values of the answer
/// first, which takes ten to thirty times as long.
macro_rules! texts {
    ($($method:literal => $handler:ident,)*) => {
        const TEXTS: &[(&str, &str)] = &[$(($method, concat!("text:", $method))),*];

        fn service(backend: Backend) -> LspService<Backend> {
            let builder = LspService::build(|_| backend);
            $(let builder = builder.custom_method(concat!("text:", $method), Backend::$handler);)*
            builder.custom_method("window/workDoneProgress/cancel", Backend::end_work).finish().0
        }
    };
}

texts! {
    "textDocument/documentSymbol" => document_symbol_text,
    "textDocument/diagnostic" => diagnostic_text,
    "textDocument/codeLens" => code_lens_text,
    "wasmscope/text" => binary_text,
    "textDocument/semanticTokens/full" => tokens_text,
    "textDocument/semanticTokens/full/delta" => token_changes_text,
    "textDocument/semanticTokens/range" => tokens_in_text,
    "textDocument/foldingRange" => folds_text,
}

/// What the loop waits for.
enum Event {
    Frame(Frame),
    /// The stream from the client ended, or the one to it.
    Gone,
}

type Answer = Pin<Box<dyn Future<Output = Result<Option<Response>, ExitedError>> + Send>>;

/// Serves until the client leaves.
pub(crate) fn run(options: Options) -> io::Result<End> {
    let (events, mut incoming) = mpsc::unbounded_channel();
    let outbox = Outbox::start({
        let events = events.clone();
        // Nobody listens when the session has ended already.
        move || drop(events.send(Event::Gone))
    })?;
    read_frames(events)?;
    let backend = Backend::start(outbox.clone(), options)?;
    let mut server = Server { service: service(backend), outbox };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build()?;
    let end = runtime.block_on(async {
        while let Some(event) = incoming.recv().await {
            match event {
                Event::Frame(Frame::Body(body)) => {
                    if server.message(body).is_some() {
                        break;
                    }
                }
                Event::Frame(Frame::Garbage(why)) => {
                    server.refuse(Id::Null, error(ErrorCode::ParseError, why));
                }
                Event::Gone => break,
            }
        }
        server.outbox.flush();
        if server.service.inner().is_shut_down() { End::Orderly } else { End::Abrupt }
    });
    // Answers that are still computed have nobody to go to.
    runtime.shutdown_background();
    Ok(end)
}

fn read_frames(events: UnboundedSender<Event>) -> io::Result<()> {
    thread::Builder::new().name("lsp-read".to_owned()).spawn(move || {
        let mut source = io::BufReader::with_capacity(1 << 16, io::stdin().lock());
        loop {
            let event = match frame::read(&mut source) {
                Ok(Some(frame)) => Event::Frame(frame),
                Ok(None) => Event::Gone,
                Err(error) => {
                    tracing::warn!(%error, "standard input cannot be read");
                    Event::Gone
                }
            };
            let is_last = matches!(event, Event::Gone);
            if events.send(event).is_err() || is_last {
                return;
            }
        }
    })?;
    Ok(())
}

struct Server {
    service: LspService<Backend>,
    outbox: Outbox,
}

/// The client has said `exit`.
struct Exit;

impl Server {
    fn message(&mut self, body: Vec<u8>) -> Option<Exit> {
        let request = match message::read(body) {
            Ok(Some(request)) => request,
            // Of what we ask the client, no answer is waited for.
            Ok(None) => return None,
            Err((id, error)) => {
                self.refuse(id, error);
                return None;
            }
        };
        if request.method() == "exit" {
            return Some(Exit);
        }
        self.call(request);
        None
    }

    /// Hands a message to the service. Its first steps, which put edits and questions in their
    /// order, run before this returns; if it has to wait for more, that goes on beside.
    fn call(&mut self, request: Request) {
        let id = request.id().cloned();
        let (request, form) = redirected(request);
        let outbox = self.outbox.clone();
        let begun = panic::catch_unwind(AssertUnwindSafe(|| {
            let mut answer: Answer = self.service.call(request);
            let mut context = Context::from_waker(std::task::Waker::noop());
            // A waiting answer is polled again with a real waker as soon as it is spawned.
            match answer.as_mut().poll(&mut context) {
                Poll::Ready(result) => Begun::Done(result),
                Poll::Pending => Begun::Waits(answer),
            }
        }));
        match begun {
            Ok(Begun::Done(result)) => deliver(&outbox, form, result),
            Ok(Begun::Waits(answer)) => {
                tokio::spawn(async move {
                    match tokio::spawn(answer).await {
                        Ok(result) => deliver(&outbox, form, result),
                        Err(_) => panicked(&outbox, id),
                    }
                });
            }
            Err(_) => panicked(&outbox, id),
        }
    }

    fn refuse(&self, id: Id, error: Error) {
        tracing::warn!(%error, "refused a message");
        self.outbox.send(&Response::from_error(id, error));
    }
}

enum Begun {
    Done(Result<Option<Response>, ExitedError>),
    Waits(Answer),
}

/// What the result of an answer is.
#[derive(Clone, Copy)]
enum Form {
    /// A value to be written as JSON.
    Value,
    /// A string that holds JSON.
    Text,
    /// What the server can do.
    Capabilities,
}

/// Sends requests with long answers to the methods that give text.
fn redirected(request: Request) -> (Request, Form) {
    if request.method() == "initialize" {
        let (method, id, params) = request.into_parts();
        let params = params.map(capabilities::understood);
        return (rebuilt(method, id, params), Form::Capabilities);
    }
    let Some((_, ours)) = TEXTS.iter().find(|(name, _)| *name == request.method()) else {
        return (request, Form::Value);
    };
    let (_, id, params) = request.into_parts();
    (rebuilt((*ours).into(), id, params), Form::Text)
}

fn rebuilt(method: Cow<'static, str>, id: Option<Id>, params: Option<Value>) -> Request {
    let mut request = Request::build(method);
    if let Some(id) = id {
        request = request.id(id);
    }
    if let Some(params) = params {
        request = request.params(params);
    }
    request.finish()
}

fn deliver(outbox: &Outbox, form: Form, result: Result<Option<Response>, ExitedError>) {
    match result {
        Ok(Some(response)) => {
            let (id, result) = response.into_parts();
            let result = match (form, result) {
                (Form::Text, Ok(Value::String(text))) => return outbox.answer(&id, text),
                (Form::Capabilities, result) => result.map(capabilities::completed),
                (_, result) => result,
            };
            outbox.send(&Response::from_parts(id, result));
        }
        Ok(None) => {}
        Err(error) => tracing::warn!(%error, "a message after the end"),
    }
}

fn panicked(outbox: &Outbox, id: Option<Id>) {
    tracing::error!("a handler panicked; the session goes on");
    if let Some(id) = id {
        let error = error(ErrorCode::InternalError, "the server failed to answer this request");
        outbox.send(&Response::from_error(id, error));
    }
}
