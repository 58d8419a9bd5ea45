use std::collections::HashMap;

use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use tokio::sync::{mpsc, oneshot};
use tokio_tungstenite::connect_async;
use tokio_tungstenite::tungstenite::Message;

/// WebDriver's second channel (<https://w3c.github.io/webdriver-bidi>), on which the browser tells
/// of events by itself.
pub(super) struct Bidi {
    commands: mpsc::UnboundedSender<Command>,
}

struct Command {
    method: &'static str,
    parameters: Value,
    answer: oneshot::Sender<Result<Value, String>>,
}

impl Bidi {
    /// Connects to the address that a session with the capability `webSocketUrl` gives; each event
    /// goes to `on_event` as its method and its parameters.
    pub(super) async fn connect(
        address: &str,
        mut on_event: impl FnMut(&str, &Value) + 'static + Send,
    ) -> Result<Self, String> {
        let (socket, _) = connect_async(address).await.map_err(|error| format!("no events: {error}"))?;
        let (mut outgoing, mut incoming) = socket.split();
        let (commands, mut given) = mpsc::unbounded_channel::<Command>();
        tokio::spawn(async move {
            let mut waiting = HashMap::new();
            for id in 0_u64.. {
                let command = loop {
                    tokio::select! {
                        command = given.recv() => break command,
                        message = incoming.next() => match message {
                            Some(Ok(message)) => receive(&message, &mut waiting, &mut on_event),
                            Some(Err(_)) | None => return,
                        },
                    }
                };
                let Some(Command { method, parameters, answer }) = command else { return };
                let text = json!({ "id": id, "method": method, "params": parameters }).to_string();
                waiting.insert(id, answer);
                if outgoing.send(Message::text(text)).await.is_err() {
                    return;
                }
            }
        });
        Ok(Self { commands })
    }

    /// Sends a command and gives its result.
    pub(super) async fn send(&self, method: &'static str, parameters: Value) -> Result<Value, String> {
        let (answer, result) = oneshot::channel();
        let closed = || format!("{method}: the browser has closed its channel");
        self.commands.send(Command { method, parameters, answer }).map_err(|_| closed())?;
        result.await.map_err(|_| closed())?.map_err(|error| format!("{method}: {error}"))
    }
}

fn receive(
    message: &Message,
    waiting: &mut HashMap<u64, oneshot::Sender<Result<Value, String>>>,
    on_event: &mut impl FnMut(&str, &Value),
) {
    let Some(said) = message.to_text().ok().and_then(|text| serde_json::from_str::<Value>(text).ok()) else {
        return;
    };
    if let Some(answer) = said["id"].as_u64().and_then(|id| waiting.remove(&id)) {
        let result = if said["type"] == "error" {
            Err(said["message"].to_string())
        } else {
            Ok(said["result"].clone())
        };
        _ = answer.send(result);
    } else if let Some(method) = said["method"].as_str() {
        on_event(method, &said["params"]);
    }
}
