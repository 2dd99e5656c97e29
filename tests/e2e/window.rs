//! A real window of the desktop program, driven through WebKitGTK's own WebDriver.
//!
//! Each window has a home of its own, so that windows do not see one another's files and choices.

use serde_json::json;
use std::net::{TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use thirtyfour::prelude::*;

/// What a test may end with.
pub type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

/// How long a condition may take to come true. Generous: it costs nothing when all is well.
const PATIENCE: Duration = Duration::from_secs(20);

/// Between two keys: the driver's own default would make a test of minutes from one of seconds.
pub const SHORT: Duration = Duration::from_millis(5);

/// Has something painted over and over for three seconds, which nobody sees. Without a graphics card the driver takes its picture with the
/// next painting of the page, and where nothing moves there would be none.
const PAINTING: &str = "
    const spot = document.createElement('i');
    spot.style.cssText = 'position: fixed; inset: auto 0 0 auto; width: 1px; height: 1px; pointer-events: none';
    document.body.append(spot);
    let left = 100;
    const beat = setInterval(() => {
        spot.style.background = `rgb(0 0 0 / ${left % 2 + 1}%)`;
        if (left-- > 0) return;
        clearInterval(beat);
        spot.remove();
    }, 30);
";

/// One window and the driver that holds it.
pub struct Window {
    driver: WebDriver,
    process: Child,
    home: tempfile::TempDir,
}

impl Window {
    /// Starts the program with arguments (`--sample`, `northwind`; or a file) and waits until the screen is there.
    ///
    /// # Errors
    /// When the driver or the program does not start.
    pub async fn open(arguments: &[&str]) -> Outcome<Self> {
        Self::open_at_home(arguments, tempfile::tempdir()?).await
    }

    /// The same, at a home that another window left.
    ///
    /// # Errors
    /// When the driver or the program does not start.
    pub async fn open_at_home(arguments: &[&str], home: tempfile::TempDir) -> Outcome<Self> {
        let port = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
        let process = Command::new("WebKitWebDriver")
            .arg(format!("--port={port}"))
            .env("TAURI_AUTOMATION", "true")
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("CLIENTLINE_HOME", home.path())
            .env("LANG", "C.UTF-8")
            .env("CLIENTLINE_TODAY", "2026-11-23")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()
            .map_err(|error| format!("WebKitWebDriver did not start ({error}); install webkit2gtk-driver"))?;
        let begun = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            if begun.elapsed() > PATIENCE {
                return Err("WebKitWebDriver does not answer".into());
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        let mut capabilities = Capabilities::new();
        capabilities
            .set("webkitgtk:browserOptions".to_owned(), json!({ "binary": program()?, "args": arguments }))?;
        let driver = WebDriver::new(format!("http://127.0.0.1:{port}"), capabilities).await?;
        let window = Self { driver, process, home };
        window.see("main, [role=main]").await?;
        Ok(window)
    }

    /// The driver itself, for what has no word here.
    #[must_use]
    pub fn driver(&self) -> &WebDriver {
        &self.driver
    }

    /// The folder that holds everything this window keeps.
    #[must_use]
    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// Waits for an element that is shown.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn see(&self, selector: &str) -> Outcome<WebElement> {
        let begun = Instant::now();
        loop {
            if let Ok(element) = self.driver.find(By::Css(selector)).await
                && element.is_displayed().await.unwrap_or(false)
            {
                return Ok(element);
            }
            if begun.elapsed() > PATIENCE {
                let body = self.driver.find(By::Tag("body")).await?.text().await.unwrap_or_default();
                return Err(format!("{selector} is not to be seen; the window says:\n{body}").into());
            }
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
    }

    /// Waits until a script in the page returns true.
    ///
    /// # Errors
    /// When it does not come true; `what` says what was waited for.
    pub async fn until(&self, what: &str, script: &str) -> Outcome {
        let begun = Instant::now();
        loop {
            let value = self.driver.execute(script, Vec::new()).await?;
            if value.json().as_bool() == Some(true) {
                return Ok(());
            }
            if begun.elapsed() > PATIENCE {
                let picture = self.picture("failed").await?;
                let (answer, picture) = (value.json(), picture.display());
                return Err(
                    format!("never came true: {what}; last answer {answer}; {picture} shows it").into()
                );
            }
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
    }

    /// Waits for an element and clicks it.
    ///
    /// # Errors
    /// When it does not come or cannot be clicked.
    pub async fn click(&self, selector: &str) -> Outcome {
        let element = self.see(selector).await?;
        element.click().await.map_err(|error| format!("{selector} cannot be clicked: {error}"))?;
        Ok(())
    }

    /// The middle of an element in the window, px. WebKit's driver finds it for boxes, but not for groups of a drawing.
    ///
    /// # Errors
    /// When there is no such element.
    pub async fn middle_of(&self, selector: &str) -> Outcome<(i64, i64)> {
        let script = "const box = document.querySelector(arguments[0]).getBoundingClientRect();
            return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];";
        let value = self.driver.execute(script, vec![json!(selector)]).await?;
        let at = |index: usize| value.json()[index].as_i64().ok_or(format!("{selector} has no place"));
        Ok((at(0)?, at(1)?))
    }

    /// Types as on a keyboard, to whatever has the focus.
    ///
    /// # Errors
    /// When the driver fails.
    pub async fn keys(&self, keys: impl Into<TypingData>) -> Outcome {
        Ok(self
            .driver
            .action_chain_with_delay(Some(SHORT), Some(SHORT))
            .send_keys(keys.into())
            .perform()
            .await?)
    }

    /// Presses a key while Control is held.
    ///
    /// # Errors
    /// When the driver fails.
    pub async fn control(&self, key: char) -> Outcome {
        let chain = self.driver.action_chain_with_delay(Some(SHORT), Some(SHORT));
        Ok(chain.key_down(Key::Control).key_down(key).key_up(key).key_up(Key::Control).perform().await?)
    }

    /// Calls a command of the desk as the screen does.
    ///
    /// # Errors
    /// When the command fails.
    pub async fn call(&self, name: &str, args: serde_json::Value) -> Outcome<serde_json::Value> {
        let script = "const done = arguments[arguments.length - 1];
            window.__TAURI_INTERNALS__.invoke('call', { name: arguments[0], args: arguments[1] })
                .then(answer => done({ answer }), failure => done({ failure }));";
        let value = self.driver.execute_async(script, vec![json!(name), args]).await?;
        let answer = value.json();
        match answer.get("answer") {
            Some(found) => Ok(found.clone()),
            None => Err(format!("{name}: {answer}").into()),
        }
    }

    /// Writes a picture of the window beside the program and returns its path.
    ///
    /// # Errors
    /// When the picture cannot be taken.
    pub async fn picture(&self, name: &str) -> Outcome<PathBuf> {
        let folder = program()?.with_file_name("pictures");
        std::fs::create_dir_all(&folder)?;
        let path = folder.join(format!("{name}.png"));
        self.driver.execute(PAINTING, Vec::new()).await?;
        std::fs::write(&path, self.driver.screenshot_as_png().await?)?;
        Ok(path)
    }

    /// Closes the window, waits until its program has ended, and gives its home back.
    ///
    /// # Errors
    /// When the driver fails, or the program does not end.
    pub async fn close(mut self) -> Outcome<tempfile::TempDir> {
        let programs = of_home(self.home.path())?;
        self.driver.clone().quit().await?;
        end(&mut self.process);
        // A desktop's own services may keep the program in a group of its own, and with it the lock on its file.
        let begun = Instant::now();
        while programs.iter().any(|program| goes_on(program)) {
            if begun.elapsed() > PATIENCE {
                return Err("the window is closed, and its program goes on".into());
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        let home = std::mem::replace(&mut self.home, tempfile::tempdir()?);
        Ok(home)
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        // A window whose test failed goes with its driver; asking a driver that is gone would wait for minutes.
        let _ = self.driver.clone().leak();
        end(&mut self.process);
    }
}

/// Ends the driver and whatever it started: they share a process group.
fn end(process: &mut Child) {
    if let Some(group) = i32::try_from(process.id()).ok().and_then(rustix::process::Pid::from_raw) {
        let _ = rustix::process::kill_process_group(group, rustix::process::Signal::KILL);
    }
    let _ = process.wait();
}

/// The folders in `/proc` of the programs that were started with this home.
fn of_home(home: &Path) -> Outcome<Vec<PathBuf>> {
    let wanted = format!("CLIENTLINE_HOME={}", home.display()).into_bytes();
    let folders = std::fs::read_dir("/proc")?.filter_map(|entry| Some(entry.ok()?.path()));
    // Programs of others, and those that end meanwhile, cannot be looked into.
    let has_it = |folder: &PathBuf| {
        let all = std::fs::read(folder.join("environ")).unwrap_or_default();
        all.split(|byte| *byte == 0).any(|one| one == wanted)
    };
    Ok(folders.filter(has_it).collect())
}

/// Whether a program still holds files, and locks with them. One that ends first forgets its environment, then closes
/// its files, and is a zombie without threads when that is done, or gone.
fn goes_on(folder: &Path) -> bool {
    let Ok(stat) = std::fs::read_to_string(folder.join("stat")) else { return false };
    // `1234 (name) S …`: the state stands behind the last bracket.
    let state = stat.rsplit(')').next().and_then(|rest| rest.trim_start().chars().next());
    let threads = std::fs::read_dir(folder.join("task")).map_or(0, Iterator::count);
    !matches!(state, Some('Z' | 'X')) || threads > 1
}

/// The program: beside the test binaries, or where `CLIENTLINE_DESKTOP` says.
fn program() -> Outcome<PathBuf> {
    if let Some(path) = std::env::var_os("CLIENTLINE_DESKTOP") {
        return Ok(path.into());
    }
    let test = std::env::current_exe()?;
    let folder = test.parent().and_then(Path::parent).ok_or("the test has no folder")?;
    let path = folder.join("clientline-desktop");
    if path.exists() {
        Ok(path)
    } else {
        Err(format!("{} is not built; ./dev e2e builds it", path.display()).into())
    }
}
