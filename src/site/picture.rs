//! Pictures, drawn from the SVG in `static/`: what is shown where a page is shared, and the icons.

use i18n::Locale;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

/// The picture with its title in every language.
const SHARE: &str = include_str!("../../static/share.svg");

/// Where the drawing of the icon begins.
const OPEN: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 64 64\">";

/// The picture with the title in one language, as PNG.
pub fn share(locale: Locale) -> Result<Vec<u8>, String> {
    let hide = |drawing: String, other: Locale| {
        let group = format!("<g id=\"{}\"", other.tag());
        drawing.replace(&group, &format!("{group} display=\"none\""))
    };
    let others = Locale::ALL.into_iter().filter(|other| *other != locale);
    draw(&others.fold(SHARE.to_owned(), hide), 1200)
}

/// The icon, so many pixels wide, as PNG.
pub fn icon(drawing: &str, size: u16) -> Result<Vec<u8>, String> {
    draw(drawing, size)
}

/// The icon on a ground to its edges, of which a device may cut off what is outside of a circle.
pub fn maskable(drawing: &str) -> Result<Vec<u8>, String> {
    let inside = drawing.trim().strip_prefix(OPEN).and_then(|rest| rest.strip_suffix("</svg>"));
    let inside = inside.ok_or("static/icon.svg does not begin as it should")?;
    let ground = "<rect width=\"64\" height=\"64\" fill=\"#0d1220\"/><g transform=\"translate(8 8) scale(.75)\">";
    draw(&format!("{OPEN}{ground}{inside}</g></svg>"), 512)
}

fn draw(svg: &str, width: u16) -> Result<Vec<u8>, String> {
    let tree = Tree::from_str(svg, &Options::default()).map_err(|error| format!("a drawing: {error}"))?;
    let size = tree.size();
    #[expect(clippy::float_arithmetic, reason = "a drawing's sizes are not whole numbers")]
    let scale = f32::from(width) / size.width();
    let wanted = size.to_int_size().scale_to_width(u32::from(width)).ok_or("a drawing without a size")?;
    let mut pixels = Pixmap::new(wanted.width(), wanted.height()).ok_or("a drawing without a size")?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
    pack(&pixels).map_err(|error| format!("a drawing: {error}"))
}

/// Pixels as PNG, as small as it gets.
fn pack(pixels: &Pixmap) -> Result<Vec<u8>, png::EncodingError> {
    let opaque = pixels.pixels().iter().all(|pixel| pixel.is_opaque());
    let colours = pixels.pixels().iter().map(|pixel| pixel.demultiply());
    let bytes: Vec<u8> = match opaque {
        true => colours.flat_map(|it| [it.red(), it.green(), it.blue()]).collect(),
        false => colours.flat_map(|it| [it.red(), it.green(), it.blue(), it.alpha()]).collect(),
    };
    let mut packed = Vec::new();
    let mut encoder = png::Encoder::new(&mut packed, pixels.width(), pixels.height());
    encoder.set_color(if opaque { png::ColorType::Rgb } else { png::ColorType::Rgba });
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::Best);
    encoder.set_adaptive_filter(png::AdaptiveFilterType::Adaptive);
    encoder.write_header()?.write_image_data(&bytes)?;
    Ok(packed)
}

#[cfg(test)]
mod tests {
    use content::text;

    use super::*;

    /// The outlines are those of these words, as the file says; whoever changes the words draws
    /// the outlines anew.
    #[test]
    fn the_picture_says_what_the_start_page_says() {
        for locale in Locale::ALL {
            let c = content::catalog(locale);
            let words = format!(
                "<g id=\"{}\" fill=\"#dde2ec\">\n    <title>{}\n{}</title>",
                locale.tag(),
                text::app_title(&c),
                text::home_tagline(&c)
            );
            assert!(SHARE.contains(&words), "{words}");
        }
    }

    #[test]
    fn a_picture_differs_by_language_and_has_its_size() {
        let [zh, en] = Locale::ALL.map(|locale| share(locale).expect("it can be drawn"));
        assert_ne!(zh, en);
        let size = |png: &[u8]| {
            (
                u32::from_be_bytes([png[16], png[17], png[18], png[19]]),
                u32::from_be_bytes([png[20], png[21], png[22], png[23]]),
            )
        };
        assert_eq!((size(&zh), size(&en)), ((1200, 630), (1200, 630)));
        let drawing = include_str!("../../static/icon.svg");
        assert_eq!(size(&icon(drawing, 192).expect("it can be drawn")), (192, 192));
        assert_eq!(size(&maskable(drawing).expect("it can be drawn")), (512, 512));
    }
}
