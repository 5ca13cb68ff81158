//! Writes what readers see before the program has come, and if it never comes, into a built page, and a page and pictures a preset, in
//! `p/PRESET/`, and a page a language beside English, in `LANGUAGE/`: `prerender PAGE.html`, or without an argument the page that Trunk is building. `LOOPDIAL_URL` says where the pages will be.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use sim::Scenario;
use sim::presets::{PRESETS, Preset};
use sim::query;
use widget::HOST_ID;
use widget::app::{App, AppProps};
use widget::outcome::Outcome;
use widget::text::{EN, LANGUAGES, Words, language, plain, short, written};
use widget::view::poster::{PARTS, Poster, PosterProps};
use yew::LocalServerRenderer;

/// The widths of a picture for pages, with all its parts, and of one for previews, with the first, px.
const PICTURE: f64 = 720.0;
const PREVIEW: f64 = 556.0;

fn main() -> ExitCode {
    let named = std::env::args_os().nth(1).map(PathBuf::from);
    let in_the_making = || std::env::var_os("TRUNK_STAGING_DIR").map(|folder| Path::new(&folder).join("index.html"));
    let Some(path) = named.or_else(in_the_making) else {
        eprintln!("usage: prerender PAGE.html");
        return ExitCode::from(2);
    };
    match write_pages(&path) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("prerender: {message}");
            ExitCode::FAILURE
        }
    }
}

fn write_pages(path: &Path) -> Result<(), String> {
    let shell = std::fs::read_to_string(path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
    let shell = with_style(&shell, path)?;
    let base = std::env::var("LOOPDIAL_URL").unwrap_or_default();
    let no_place = || format!("{} has no title, description or #{HOST_ID}", path.display());
    let deeper = shell.replace("\"./", "\"../../");
    for preset in PRESETS {
        let written = Page::of(preset, &base, &EN).fill(&deeper).ok_or_else(no_place)?;
        let folder = path.with_file_name("p").join(preset.key);
        write(&folder.join("index.html"), &written)?;
        write(&folder.join("picture.svg"), &poster(preset, PICTURE, &PARTS, &base))?;
        write(&folder.join("preview.svg"), &poster(preset, PREVIEW, &PARTS[..1], &base))?;
    }
    for words in LANGUAGES.iter().filter_map(|(lang, _)| language(lang)).filter(|words| **words != EN) {
        let written = Page::index(&base, words).fill(&shell.replace("\"./", "\"../")).ok_or_else(no_place)?;
        write(&path.with_file_name(words.lang).join("index.html"), &written)?;
    }
    write(path, &Page::index(&base, &EN).fill(&shell).ok_or_else(no_place)?)
}

/// A preset as a picture that stands alone.
fn poster(preset: &Preset, width: f64, parts: &[&'static str], base: &str) -> String {
    let link = if base.is_empty() { String::new() } else { format!("{base}?preset={}", preset.key) };
    let props = PosterProps {
        scenario: preset.id.into(),
        pinned: None,
        playhead: None,
        width,
        dark: false,
        parts: parts.to_vec(),
        lang: EN.lang.into(),
        link: link.into(),
    };
    pollster::block_on(LocalServerRenderer::<Poster>::with_props(props).hydratable(false).render()) + "\n"
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("cannot write {}: {error}", path.display());
    path.parent().map_or(Ok(()), std::fs::create_dir_all).map_err(failed)?;
    std::fs::write(path, text).map_err(failed)
}

/// The page with its style sheet inside: nothing can be seen before that has come, and a file of its own comes a round trip later. A
/// strict content security policy names it by its hash.
fn with_style(shell: &str, path: &Path) -> Result<String, String> {
    let cut = |text: &str, from: &str, to: &str| {
        let (before, rest) = text.split_once(from)?;
        let (inside, after) = rest.split_once(to)?;
        Some((before.to_string(), inside.to_string(), after.to_string()))
    };
    let no_style = || format!("{} has no style sheet", path.display());
    let (before, link, after) = cut(shell, "<link rel=\"stylesheet\"", ">").ok_or_else(no_style)?;
    let (_, address, _) = cut(&link, "href=\"", "\"").ok_or_else(no_style)?;
    let file = path.with_file_name(address.trim_start_matches("./"));
    let style = std::fs::read_to_string(&file).map_err(|error| format!("cannot read {}: {error}", file.display()))?;
    std::fs::remove_file(&file).map_err(|error| format!("cannot remove {}: {error}", file.display()))?;
    Ok([&before, "<style>", &brief(&style), "</style>", &after].concat())
}

/// A style sheet without comments, and without the spaces that only people need.
fn brief(style: &str) -> String {
    let without = style.split("/*").map(|part| part.split_once("*/").map_or(part, |(_, rules)| rules)).collect::<String>();
    let spaced = [(" {", "{"), (": ", ":"), (", ", ","), (",\n", ","), (";\n}", "}")];
    let lines = without.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n");
    spaced.iter().fold(lines, |style, (long, short)| style.replace(long, short)).replace('\n', "")
}

/// A page of its own for one scenario.
struct Page {
    /// The scenario, as a query; empty for the index.
    query: String,
    /// The way from it to the index.
    home: &'static str,
    words: &'static Words,
    title: String,
    /// The sentence.
    description: String,
    /// Where it will be, and its picture for previews.
    address: String,
    image: String,
}

impl Page {
    /// The page of a preset.
    fn of(preset: &Preset, base: &str, words: &'static Words) -> Page {
        let folder = if base.is_empty() { "./".to_string() } else { format!("{base}p/{}/", preset.key) };
        Page {
            query: query::of_preset(preset),
            home: "../../",
            words,
            title: [words.title, " ", words.preset(preset.id).name].concat(),
            description: plain(&short(&Outcome::of(&preset.params).findings, words)),
            image: if base.is_empty() { "preview.png".to_string() } else { format!("{folder}preview.png") },
            address: folder,
        }
    }

    /// The page of the article's numbers, above all others of its language.
    fn index(base: &str, words: &'static Words) -> Page {
        let preset = Scenario::default().preset.preset();
        let folder = words.folder();
        let home = if folder.is_empty() { "./" } else { "../" };
        let address = if base.is_empty() { "./".to_string() } else { [base, &folder].concat() };
        let image = format!("{}p/{}/preview.png", if base.is_empty() && !folder.is_empty() { home } else { base }, preset.key);
        Page { query: String::new(), home, title: words.title.to_string(), address, image, ..Page::of(preset, base, words) }
    }

    /// The shell with title, description, addresses and the waiting widget put in.
    fn fill(&self, shell: &str) -> Option<String> {
        let head = [
            format!("<title>{}</title>", escaped(&self.title)),
            format!("<meta name=\"description\" content=\"{}\">", escaped(&self.description)),
            meta("og:type", "website"),
            meta("og:title", &self.title),
            meta("og:description", &self.description),
            meta("og:image", &self.image),
            meta("og:image:width", "1200"),
            meta("og:image:height", "628"),
            "<meta name=\"twitter:card\" content=\"summary_large_image\">".to_string(),
            format!("<link rel=\"canonical\" href=\"{}\">", self.address),
        ];
        let shell = &self.in_words(shell)?;
        let (before, rest) = shell.split_once("<title>")?;
        let (_, rest) = rest.split_once("</title>")?;
        let tag = format!("id=\"{HOST_ID}\">");
        let (between, after) = rest.split_once(&tag)?;
        let own = if *self.words == EN { String::new() } else { format!(" data-lang=\"{}\"", self.words.lang) };
        let host = format!("id=\"{HOST_ID}\" data-query=\"{}\" data-home=\"{}\"{own}>", escaped(&self.query), self.home);
        let (around, end) = after.split_once("</body>")?;
        let json = self.words.page.json(self.words.lang);
        let words =
            format!("<script type=\"text/plain\" id=\"words\">{json}\n{}</script>\n</body>", written(&self.words.opening()));
        Some([before, &head.join("\n"), between, &host, &self.widget(), around, &words, end].concat())
    }

    /// The shell with what it says said in the page's language.
    fn in_words(&self, shell: &str) -> Option<String> {
        let words = self.words;
        let html = format!("<html lang=\"{}\" dir=\"{}\">", words.lang, words.dir);
        let mut shell = shell.replacen("<html lang=\"en\">", if *words == EN { "<html lang=\"en\">" } else { &html }, 1);
        let (from, to) = (&EN.page, &words.page);
        for (from, to) in [(from.still, to.still), (from.late, to.late), (from.again, to.again), (from.no_script, to.no_script)] {
            let (before, after) = shell.split_once(&[">", from, "<"].concat())?;
            shell = [before, ">", &escaped(to), "<", after].concat();
        }
        Some(shell)
    }

    /// The widget, whose controls wait for the program: until then they cannot be used.
    fn widget(&self) -> String {
        let props = AppProps {
            query: self.query.clone().into(),
            home: self.home,
            words: self.words,
            waiting: true,
            ..AppProps::default()
        };
        let widget = pollster::block_on(LocalServerRenderer::<App>::with_props(props).hydratable(false).render());
        widget.replace("<input ", "<input disabled ").replace("<button ", "<button disabled ")
    }
}

fn meta(property: &str, content: &str) -> String {
    format!("<meta property=\"{property}\" content=\"{}\">", escaped(content))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
