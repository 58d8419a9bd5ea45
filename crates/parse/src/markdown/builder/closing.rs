//! What an element becomes when it closes.

use offprint_model::{Image, Inline, Problem, plain_text};

use super::Builder;
use super::frame::{Format, Frame, Kind, Target};
use super::table::{Cell, group};
use crate::markdown::autolink::autolink;
use crate::markdown::shortcodes;
use crate::markdown::tree::{Item, Node, NodeKind};
use crate::strings::folded;

/// Running text with its shortcodes as signs and its bare addresses as links.
fn finished(mut text: Vec<Inline>) -> Vec<Inline> {
    with_signs(&mut text);
    autolink(text)
}

fn with_signs(text: &mut [Inline]) {
    for inline in text {
        match inline {
            Inline::Text(words) => shortcodes::replace(words),
            inline => {
                if let Some(inner) = inline.content_mut() {
                    with_signs(inner);
                }
            }
        }
    }
}

impl Builder<'_> {
    /// Takes the innermost element off the stack and adds it to the one that holds it. `explicit` if its end
    /// was written, so that its formats do not go on in the next block.
    pub(crate) fn close(&mut self, explicit: bool) {
        // The root stays.
        let Some(frame) = (self.stack.len() > 1).then(|| self.stack.pop()).flatten() else {
            return;
        };
        if explicit {
            self.formats.truncate(frame.formats);
        }
        self.reach(frame.end);
        match frame.kind {
            Kind::Format(Format::Marked(wrap)) if !frame.text.iter().all(is_blank) => {
                self.push(wrap(frame.text))
            }
            Kind::Format(Format::Marked(_)) => self.extend(frame.text),
            Kind::Format(Format::Link(target)) => {
                self.close_link(target, frame.text, frame.start, explicit && !frame.resumed);
            }
            Kind::Code => match frame.text.as_slice() {
                [] => {}
                [Inline::Text(code)] => self.push(Inline::Code(code.replace('\n', " "))),
                _ => self.extend(frame.text),
            },
            Kind::Quoted => {
                self.push(Inline::Text("\u{201C}".into()));
                self.extend(frame.text);
                self.push(Inline::Text("\u{201D}".into()));
            }
            Kind::Picture { source, title } => {
                let alt = plain_text(&frame.text).replace('\n', " ");
                self.push(match source {
                    Some(source) => Inline::Image(Image { source, alt, title, size: (None, None) }),
                    None => Inline::Text(alt),
                });
            }
            _ => self.close_block(frame),
        }
    }

    fn extend(&mut self, text: Vec<Inline>) {
        for inline in text {
            self.push(inline);
        }
    }

    /// Adds a link. One without text is kept for its icon, unless it is empty because a block cut it.
    fn close_link(&mut self, target: Target, content: Vec<Inline>, start: usize, whole: bool) {
        match target {
            Target::To { url, title } if whole || !content.iter().all(is_blank) => {
                self.push(Inline::Link { url, title, content });
            }
            Target::Nowhere => {
                let label = folded(&plain_text(&content));
                if !label.is_empty() {
                    self.report(start, || Problem::EmptyLink { label });
                }
                self.extend(content);
            }
            Target::To { .. } | Target::Dropped => self.extend(content),
        }
    }

    fn close_block(&mut self, frame: Frame) {
        let Frame { kind, nodes, text, .. } = frame;
        let start_line = self.source.line(frame.start);
        let end_line = self.source.line(frame.end.saturating_sub(1)).max(start_line);
        let kind = match kind {
            Kind::Paragraph | Kind::Heading(_) | Kind::Summary if text.iter().all(is_blank) => {
                let anchors = text.into_iter().filter(|inline| matches!(inline, Inline::Anchor(_)));
                self.waiting.extend(anchors);
                return;
            }
            Kind::Paragraph => NodeKind::Paragraph(finished(text)),
            Kind::Heading(level) => NodeKind::Heading { level, content: self.heading(finished(text)) },
            Kind::Summary => match self.stack.last_mut().map(|top| &mut top.kind) {
                Some(Kind::Details { summary, .. }) if summary.is_empty() => {
                    *summary = finished(text);
                    return;
                }
                _ => NodeKind::Paragraph(finished(text)),
            },
            Kind::Verbatim if text.is_empty() => return,
            Kind::Verbatim => {
                let text = plain_text(&text);
                NodeKind::Code(text.strip_suffix('\n').unwrap_or(&text).into())
            }
            Kind::Item => {
                let number = self.written_number(frame.start);
                if let Some(Kind::List { items, .. }) = self.stack.last_mut().map(|top| &mut top.kind)
                    && !nodes.is_empty()
                {
                    items.push(Item { start_line, end_line, number, nodes });
                }
                return;
            }
            Kind::Cell { head } => {
                if let Some(Kind::Row(row)) = self.stack.last_mut().map(|top| &mut top.kind) {
                    row.cells.push(Cell { head, nodes });
                }
                return;
            }
            Kind::Row(mut row) => {
                (row.start_line, row.end_line) = (start_line, end_line);
                if let Some(Kind::Table(table)) = self.stack.last_mut().map(|top| &mut top.kind) {
                    table.rows.push(row);
                }
                return;
            }
            Kind::List { items, .. } if items.is_empty() => return,
            Kind::List { start, reversed, items } => NodeKind::List { start, reversed, items },
            Kind::Table(table) => match table.into_kind() {
                NodeKind::Group(nodes) => return self.close_group(nodes),
                table => table,
            },
            Kind::Details { open, mut summary } => {
                if summary.is_empty() {
                    summary.push(Inline::Text("Details".into()));
                }
                NodeKind::Details { summary, open, nodes }
            }
            Kind::Footnote { label } => NodeKind::Footnote { label, nodes },
            _ if nodes.is_empty() => return,
            Kind::Quote => NodeKind::Quote(nodes),
            _ => return self.close_group(nodes),
        };
        self.push_node(Node { start_line, end_line, kind });
    }

    /// Adds a group. One that only frames a part of the page is replaced by what it holds, so that the headings
    /// inside divide the page.
    fn close_group(&mut self, nodes: Vec<Node>) {
        let levels = || {
            nodes.iter().filter_map(|node| match node.kind {
                NodeKind::Heading { level, .. } => Some(level),
                _ => None,
            })
        };
        if levels().count() > 1 || levels().any(|level| level <= 2) {
            nodes.into_iter().for_each(|node| self.push_node(node));
        } else if let Some(node) = group(nodes) {
            self.push_node(node);
        }
    }

    /// The number before an item that starts at a byte: 12 of "12. …" and "12) …".
    fn written_number(&self, start: usize) -> Option<u32> {
        let text = self.source.text().get(start..)?.trim_start();
        let digits = text.bytes().take_while(u8::is_ascii_digit).count();
        let (number, rest) = text.split_at_checked(digits)?;
        rest.starts_with(['.', ')']).then(|| number.parse().ok())?
    }

    /// A heading's text with its anchor in front: the id that was written, or one made of its
    /// words.
    fn heading(&mut self, mut content: Vec<Inline>) -> Vec<Inline> {
        let id = match content.last_mut() {
            Some(Inline::Text(text)) => take_id(text),
            _ => None,
        };
        if matches!(content.first(), Some(Inline::Anchor(_))) {
            return content;
        }
        let written = id.and_then(|id| self.anchors.claim(&id));
        let anchor = written.unwrap_or_else(|| self.anchors.name_after(&plain_text(&content)));
        content.insert(0, Inline::Anchor(anchor));
        content
    }
}

/// Cuts an id at the end of a heading, as kramdown and Pandoc write it: "Papers {#pubs}".
fn take_id(text: &mut String) -> Option<String> {
    let (words, id) = text.trim_end().strip_suffix('}')?.rsplit_once('{')?;
    let id = id.strip_prefix('#')?.split_whitespace().next()?.to_string();
    *text = words.trim_end().to_string();
    Some(id)
}

/// Returns whether a reader would see nothing of it.
fn is_blank(inline: &Inline) -> bool {
    match inline {
        Inline::Text(text) => text.trim().is_empty(),
        Inline::Break | Inline::Anchor(_) => true,
        _ => false,
    }
}
