//! The recipes for web servers, each started on this machine over the release build: every file has the
//! status, the type, the encoding and the caching that the table says, wherever the page lies.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that meets something unexpected should stop there and say so"
)]

mod build;
mod recipes;
mod request;
mod server;
mod table;

use build::Build;
use request::Encodings;
use server::Server;

/// Where pages lie: at the root, in a user's folder, deeper.
const BASES: [&str; 3] = ["/", "/~ada/", "/a/b/"];

#[test]
fn nginx_sends_what_the_table_says() {
    for base in BASES {
        sends_what_the_table_says(&Server::nginx(base));
    }
}

#[test]
fn caddy_sends_what_the_table_says() {
    for base in BASES {
        sends_what_the_table_says(&Server::caddy(base));
    }
}

/// All of them at once: who mends one should see the others.
fn sends_what_the_table_says(server: &Server) {
    let build = Build::read();
    let mut wrong = Vec::new();
    for (path, row) in table::of(&build) {
        for accepted in [Encodings::None, Encodings::Gzip, Encodings::All] {
            let answer = server.get(&path, accepted, None);
            wrong.extend(
                row.differences(&answer, accepted)
                    .map(|difference| format!("{path} with {accepted:?}: {difference}")),
            );
            for (name, value) in build.lasting_headers() {
                if answer.header(name) != Some(&value) && row.status != 301 {
                    wrong.push(format!("{path}: {name} is {:?}", answer.header(name)));
                }
            }
        }
        // Revalidating: what has not changed is not sent again.
        let first = server.get(&path, Encodings::None, None);
        if let (200, Some(etag)) = (row.status, first.header("etag")) {
            let again = server.get(&path, Encodings::None, Some(etag));
            if again.status != 304 {
                wrong.push(format!("{path} again: {}", again.status));
            }
        } else if row.status == 200 {
            wrong.push(format!("{path} has no ETag"));
        }
    }
    assert!(wrong.is_empty(), "{}\n{}", server.name(), wrong.join("\n"));
}
