//! The same commands over loopback, for browser tests and for work on the screen. Never shipped open: it listens
//! on this computer alone, and answers only pages that it served itself.

use axum::extract::{DefaultBodyLimit, Path, Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use axum::{Json, Router};
use desk::{Desk, Places};
use serde_json::Value;
use std::io::Write;
use std::sync::Arc;
use tower_http::services::ServeDir;

/// Where the screen was built to, from the folder the server is started in.
const SCREEN: &str = "ui/dist";

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let port: u16 = std::env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(0);
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", port)).await?;
    let address = listener.local_addr()?;
    // Whoever started us reads the address from here; port 0 lets the system choose a free one.
    writeln!(std::io::stdout(), "http://{address}")?;

    let desk = Arc::new(Desk::new(Places::of_this_person()));
    let app = Router::new()
        .route("/call/{command}", post(call))
        .fallback_service(ServeDir::new(SCREEN))
        .layer(middleware::from_fn(move |request: Request, next: Next| {
            own_pages_only(address.port(), request, next)
        }))
        // What is pasted may be large; the desk says so better than a closed connection.
        .layer(DefaultBodyLimit::disable())
        .with_state(desk);
    axum::serve(listener, app).await
}

/// One command: its name in the path, its arguments in the body, its answer or its failure back.
async fn call(
    State(desk): State<Arc<Desk>>,
    Path(command): Path<String>,
    Json(arguments): Json<Value>,
) -> Response {
    let answered = tokio::task::spawn_blocking(move || desk.call(&command, arguments)).await;
    match answered {
        Ok(Ok(answer)) => Json(answer).into_response(),
        Ok(Err(failure)) => (StatusCode::UNPROCESSABLE_ENTITY, Json(failure)).into_response(),
        Err(stopped) => (StatusCode::INTERNAL_SERVER_ERROR, stopped.to_string()).into_response(),
    }
}

/// Refuses requests that another page in the same browser could send: a foreign host name (which is how a page
/// reaches loopback by rebinding its name) or a foreign origin.
async fn own_pages_only(port: u16, request: Request, next: Next) -> Response {
    let ours = |headers: &HeaderMap| {
        let is = |name, allowed: &[String]| {
            headers
                .get(name)
                .and_then(|value| value.to_str().ok())
                .is_none_or(|value| allowed.iter().any(|a| a == value))
        };
        is(header::HOST, &[format!("127.0.0.1:{port}"), format!("localhost:{port}")])
            && is(header::ORIGIN, &[format!("http://127.0.0.1:{port}"), format!("http://localhost:{port}")])
    };
    if ours(request.headers()) { next.run(request).await } else { StatusCode::FORBIDDEN.into_response() }
}
