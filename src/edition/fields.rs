//! Which values a site holds, in their order. What is not named here does not compile.

use super::packed::{Packed, Unpacker};
use crate::model::{
    Alignment, Author, Block, Formula, Heading, Href, Image, ImageSource, Inline, Kind, Link, Meta, Profile,
    Prose, Publications, Role, Section, Site, Stage, Status, Strings, Venue,
};

/// A struct: its fields, one after the other.
macro_rules! fields {
    ($name:ident { $($field:ident),* }) => {
        impl Packed for $name {
            fn pack(&self, to: &mut String) {
                let Self { $($field),* } = self;
                $($field.pack(to);)*
            }

            fn unpack(from: &mut Unpacker<'_>) -> Self {
                Self { $($field: Packed::unpack(from)),* }
            }
        }
    };
}

/// An enum: the number of the variant, then what it holds. The first stands for one that is missing.
macro_rules! variants {
    ($name:ident {
        $first:literal $missing:ident $(($only:ident))?,
        $($number:literal $variant:ident $(($inner:ident))? $({ $($field:ident),* })?),*
    }) => {
        impl Packed for $name {
            fn pack(&self, to: &mut String) {
                match self {
                    Self::$missing $(($only))? => {
                        let number: u8 = $first;
                        number.pack(to);
                        $($only.pack(to);)?
                    }
                    $(Self::$variant $(($inner))? $({ $($field),* })? => {
                        let number: u8 = $number;
                        number.pack(to);
                        $($inner.pack(to);)?
                        $($($field.pack(to);)*)?
                    })*
                }
            }

            fn unpack(from: &mut Unpacker<'_>) -> Self {
                let number = u8::unpack(from);
                match number {
                    $($number => Self::$variant
                        $(({ let $inner = Packed::unpack(from); $inner }))?
                        $({ $($field: Packed::unpack(from)),* })?,)*
                    _ => {
                        if number != $first {
                            from.miss();
                        }
                        Self::$missing $(({ let $only = Packed::unpack(from); $only }))?
                    }
                }
            }
        }
    };
}

/// An address, which is made only by its own rules.
macro_rules! addresses {
    ($($name:ident),*) => {$(
        impl Packed for $name {
            fn pack(&self, to: &mut String) {
                self.as_str().to_owned().pack(to);
            }

            fn unpack(from: &mut Unpacker<'_>) -> Self {
                let address = String::unpack(from);
                Self::parse(&address).unwrap_or_else(|| {
                    from.miss();
                    Self::default()
                })
            }
        }
    )*};
}

addresses!(Href, ImageSource);

fields!(Site { meta, owner, sections, publications });
fields!(Meta { title, description, permalink, redirect_from, language, author });
fields!(Profile { name, avatar, bio, pronouns, location, employer, email, links });
fields!(Link { label, url });
fields!(Formula { role, text, inner });
fields!(Section { heading, blocks });
fields!(Heading { level, anchor, line, content });
fields!(Image { source, alt, title, size });
fields!(Author { name, owner, implied, equal, marks, joint });
fields!(Venue { name, acronym, short, lead, detail });
fields!(Status { stage, written });
fields!(Strings { text, ends });
fields!(Prose { notes, details, unread });
fields!(Publications {
    ids,
    lines,
    sections,
    titles,
    authors,
    legends,
    venues,
    details,
    dates,
    kinds,
    statuses,
    awards,
    labels,
    addresses,
    prose
});

variants!(Kind { 0 Conference, 1 Journal, 2 Workshop, 3 Preprint, 4 Thesis, 5 Book, 6 Patent, 7 Other });
variants!(Stage { 0 ToAppear, 1 UnderReview, 2 Accepted, 3 InPress, 4 Submitted });
variants!(Alignment { 0 Natural, 1 Left, 2 Center, 3 Right });
variants!(Block {
    0 Paragraph(content),
    1 Heading { level, content },
    2 List { start, items },
    3 Quote(blocks),
    4 Code(text),
    5 Rule,
    6 Table { alignments, head, rows },
    7 Details { summary, open, blocks },
    8 Group(blocks),
    9 Footnote { label, blocks },
    10 Publications(range)
});
variants!(Role {
    0 Row,
    1 Identifier,
    2 Upright,
    3 Number,
    4 Operator,
    5 Small,
    6 Text,
    7 Space,
    8 Fraction,
    9 Root,
    10 RootOf,
    11 Superscript,
    12 Subscript,
    13 Scripts,
    14 Under,
    15 Over,
    16 UnderOver,
    17 Table,
    18 TableRow,
    19 Cell
});
variants!(Inline {
    0 Text(text),
    1 Code(text),
    2 Math { tex, display, formula },
    3 Strong(inner),
    4 Emphasis(inner),
    5 Strikethrough(inner),
    6 Underline(inner),
    7 Mark(inner),
    8 Small(inner),
    9 Superscript(inner),
    10 Subscript(inner),
    11 Key(inner),
    12 Link { url, title, content },
    13 Anchor(name),
    14 Image(image),
    15 FootnoteReference(label),
    16 Break
});
