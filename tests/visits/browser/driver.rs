use std::process::Stdio;

use tokio::io::{AsyncBufReadExt, AsyncRead, BufReader, copy, sink};
use tokio::process::{Child, Command};

use crate::settings::{Browser, Settings};

/// A WebDriver of our own on a free port. Its process ends when this is dropped, whatever happened.
pub(super) struct Driver {
    port: u16,
    process: Child,
}

impl Driver {
    /// Starts the driver and waits until it listens. A port that was free may be another's a moment
    /// later, and the driver then ends: on a busy machine one start is not enough.
    pub(super) async fn start(settings: &Settings) -> Result<Self, String> {
        let mut started = Self::once(settings).await;
        for _ in 0..2 {
            if started.is_err() {
                started = Self::once(settings).await;
            }
        }
        started
    }

    async fn once(settings: &Settings) -> Result<Self, String> {
        let mut command = Command::new(&settings.driver);
        command.arg("--port=0").stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        if settings.browser == Browser::Firefox {
            command.arg("--websocket-port=0").arg("--binary").arg(&settings.program);
        }
        let mut process = command
            .kill_on_drop(true)
            .spawn()
            .map_err(|error| format!("{} does not start: {error}", settings.driver.display()))?;
        let output = process.stdout.take().ok_or("the driver has no output")?;
        let port = listening(output)
            .await
            .ok_or_else(|| format!("{} ended without listening", settings.driver.display()))?;
        Ok(Self { port, process })
    }

    pub(super) fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Ends the process and waits until it has ended.
    pub(super) async fn end(mut self) {
        _ = self.process.kill().await;
    }
}

/// The port from the line in which the driver says that it listens; what it says later is let go.
async fn listening(output: impl AsyncRead + Unpin + Send + 'static) -> Option<u16> {
    let mut lines = BufReader::new(output).lines();
    loop {
        let line = lines.next_line().await.ok()??;
        let said = line.contains("Listening on") || line.contains("started successfully on port");
        let digits = line.trim_end_matches('.').rsplit([' ', ':']).next().and_then(|port| port.parse().ok());
        if let (true, Some(port)) = (said, digits) {
            tokio::spawn(async move { copy(&mut lines.into_inner(), &mut sink()).await });
            return Some(port);
        }
    }
}
