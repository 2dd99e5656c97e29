//! The one window.

use desk::{Appearance, Desk, Nothing};
use std::sync::Arc;
use tauri::{AppHandle, Manager, Theme, WebviewUrl, WebviewWindowBuilder};

/// Opens the window; its size and place are remembered from last time.
pub(crate) fn open(app: &AppHandle) -> tauri::Result<()> {
    WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
        .title("Clientline")
        .inner_size(1366.0, 768.0)
        .min_inner_size(800.0, 560.0)
        .build()?;
    Ok(())
}

/// Gives the frame and the menu bar the look that the person chose for the screen.
pub(crate) fn look(app: &AppHandle) {
    let Ok(preferences) = app.state::<Arc<Desk>>().preferences(Nothing {}) else { return };
    let theme = match preferences.theme {
        Appearance::Light => Some(Theme::Light),
        Appearance::Dark => Some(Theme::Dark),
        Appearance::System => None,
    };
    app.set_theme(theme);
    // On Linux to have no theme is to be light, so the desktop is asked which one it has.
    #[cfg(target_os = "linux")]
    if let (None, Some(window)) = (theme, app.get_webview_window("main")) {
        let _ = window.set_theme(None);
        app.set_theme(window.theme().ok());
    }
}

/// Brings the window before the others.
pub(crate) fn come_forward(app: &AppHandle) {
    if let Some(window) = app.get_webview_window("main") {
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
}
