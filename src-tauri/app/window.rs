//! The one window.

use tauri::{AppHandle, Manager, WebviewUrl, WebviewWindowBuilder};

/// Opens the window; its size and place are remembered from last time.
pub(crate) fn open(app: &AppHandle) -> tauri::Result<()> {
    WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
        .title("Clientline")
        .inner_size(1366.0, 768.0)
        .min_inner_size(800.0, 560.0)
        .build()?;
    Ok(())
}

/// Brings the window before the others.
pub(crate) fn come_forward(app: &AppHandle) {
    if let Some(window) = app.get_webview_window("main") {
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
}
