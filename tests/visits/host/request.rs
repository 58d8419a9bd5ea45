use std::io;

use tokio::io::AsyncReadExt;
use tokio::net::TcpStream;

/// Reads a request and gives its path, without the query. `None` when the browser opened a
/// connection and asked for nothing.
pub(super) async fn read(stream: &mut TcpStream) -> io::Result<Option<String>> {
    const LONGEST: usize = 64 * 1024;
    let mut head = Vec::new();
    while !head.windows(4).any(|end| end == b"\r\n\r\n") {
        if stream.read_buf(&mut head).await? == 0 || head.len() > LONGEST {
            return Ok(None);
        }
    }
    let head = String::from_utf8_lossy(&head);
    let target = head.split(' ').nth(1).unwrap_or_default();
    Ok(Some(target.split('?').next().unwrap_or_default().to_owned()))
}
