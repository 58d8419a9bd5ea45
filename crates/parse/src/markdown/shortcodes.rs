//! Shortcodes of emoji, `:trophy:`, as GitHub and Jekyll show them.

/// Those that stand on academics' pages, sorted, each followed by its sign.
const SHORTCODES: &str = "\
    1st_place_medal 🥇 2nd_place_medal 🥈 3rd_place_medal 🥉 arrow_down ⬇ arrow_right ➡ bar_chart 📊 bell 🔔 \
    blue_book 📘 book 📖 bookmark 🔖 bookmark_tabs 📑 books 📚 bulb 💡 calendar 📆 camera 📷 \
    chart_with_upwards_trend 📈 clapper 🎬 clipboard 📋 closed_book 📕 computer 💻 dart 🎯 date 📅 \
    desktop_computer 🖥 earth_americas 🌎 email 📧 envelope ✉ exclamation ❗ file_folder 📁 film_projector 📽 \
    film_strip 🎞 fire 🔥 floppy_disk 💾 framed_picture 🖼 gear ⚙ gem 💎 globe_with_meridians 🌐 green_book 📗 \
    hammer_and_wrench 🛠 heart ❤ heavy_check_mark ✔ house 🏠 hugs 🤗 key 🔑 ledger 📒 link 🔗 loudspeaker 📢 \
    mag 🔍 man_technologist 👨‍💻 medal_military 🎖 medal_sports 🏅 mega 📣 memo 📝 microphone 🎤 microscope 🔬 \
    mortar_board 🎓 movie_camera 🎥 new 🆕 newspaper 📰 notebook 📓 open_book 📖 open_file_folder 📂 \
    orange_book 📙 package 📦 page_facing_up 📄 page_with_curl 📃 paperclip 📎 paperclips 🖇 partying_face 🥳 \
    pencil 📝 pencil2 ✏ point_right 👉 postal_horn 📯 pushpin 📌 robot 🤖 rocket 🚀 round_pushpin 📍 scroll 📜 \
    seedling 🌱 smile 😄 sparkles ✨ speaking_head 🗣 speech_balloon 💬 star ⭐ star2 🌟 studio_microphone 🎙 \
    tada 🎉 teacher 🧑‍🏫 test_tube 🧪 toolbox 🧰 triangular_flag_on_post 🚩 trophy 🏆 tv 📺 video_camera 📹 \
    warning ⚠ white_check_mark ✅ wrench 🔧 writing_hand ✍ zap ⚡";

/// The longest name, in bytes.
const LONGEST: usize = 32;

/// Puts the signs in the place of their shortcodes.
pub(crate) fn replace(text: &mut String) {
    if !text.contains(':') {
        return;
    }
    let mut replaced = String::new();
    let mut kept = 0;
    let mut from = 0;
    while let Some(at) = text.get(from..).and_then(|rest| rest.find(':')).map(|found| from + found) {
        from = at + 1;
        let Some((length, sign)) = shortcode(text.get(from..).unwrap_or_default()) else { continue };
        replaced.push_str(text.get(kept..at).unwrap_or_default());
        replaced.push_str(sign);
        from += length + 1;
        kept = from;
    }
    if kept > 0 {
        replaced.push_str(text.get(kept..).unwrap_or_default());
        *text = replaced;
    }
}

/// The length of the name at the beginning of `text`, before its colon, and its sign.
fn shortcode(text: &str) -> Option<(usize, &'static str)> {
    let fits = |byte: &u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || *byte == b'_';
    let length = text.bytes().take(LONGEST + 1).take_while(fits).count();
    let name = text.get(..length).filter(|_| text.as_bytes().get(length) == Some(&b':') && length > 1)?;
    let mut words = SHORTCODES.split(' ');
    words.find(|word| *word == name)?;
    words.next().map(|sign| (length, sign))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_shortcodes_become_signs() {
        for (written, shown) in [
            (":trophy: Best Paper :page_facing_up: ", "🏆 Best Paper 📄 "),
            (":fire::fire:", "🔥🔥"),
            ("Doors: a town: of :doors: at 10:30:45", "Doors: a town: of :doors: at 10:30:45"),
            ("std::star::x ::star:", "std:⭐:x :⭐"),
        ] {
            let mut text = written.to_owned();
            replace(&mut text);
            assert_eq!(text, shown);
        }
    }
}
