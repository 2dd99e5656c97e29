//! The one window.

use desk::{Appearance, Desk, Nothing};
use std::sync::Arc;
use tauri::{AppHandle, Manager, Theme, WebviewUrl, WebviewWindowBuilder};

/// Opens the window, in the look that the person chose; its size and place are remembered from last time.
pub(crate) fn open(app: &AppHandle) -> tauri::Result<()> {
    WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
        .title("Clientline")
        .inner_size(1366.0, 768.0)
        .min_inner_size(800.0, 560.0)
        .build()?;
    // A new window has the desktop's look already. On Linux to give it one is to read the theme again, which takes
    // some 25 ms, and the web view's process waits meanwhile.
    if let Some(theme) = chosen_theme(app) {
        app.set_theme(Some(theme));
    }
    Ok(())
}

/// Has pages painted and put together by the processor where there is no graphics card. Else a card is imitated: to set that up
/// takes 65 ms of this process before the page's can begin, and each frame is painted by the processor all the same and then copied
/// by the imitation. To be called before there is any thread, since it changes the environment that the web view's process is given.
#[cfg(target_os = "linux")]
pub(crate) fn choose_painter() {
    let cards = ["/dev/dri", "/dev/nvidiactl", "/dev/dxg"];
    if !cards.iter().any(|card| std::path::Path::new(card).exists()) {
        // Who has chosen for themselves keeps their choice.
        let _ = glib::setenv("WEBKIT_DISABLE_DMABUF_RENDERER", "1", false);
    }
}

/// Gives the frame and the menu bar the look that the person chose for the screen.
pub(crate) fn look(app: &AppHandle) {
    let theme = chosen_theme(app);
    // On Linux to have no theme is to be light, so the desktop is asked which one it has.
    #[cfg(target_os = "linux")]
    let theme = theme.or_else(|| {
        let window = app.get_webview_window("main")?;
        window.set_theme(None).ok()?;
        window.theme().ok()
    });
    app.set_theme(theme);
}

/// The look that the person chose; none where the desktop's is meant.
fn chosen_theme(app: &AppHandle) -> Option<Theme> {
    match app.state::<Arc<Desk>>().preferences(Nothing {}).ok()?.preferences.theme {
        Appearance::Light => Some(Theme::Light),
        Appearance::Dark => Some(Theme::Dark),
        Appearance::System => None,
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
