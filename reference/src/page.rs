//! A page: what stands around its text, and how text becomes elements.

use widget::text::LANGUAGES;
use widget::view::element::{all, element, tag};
use yew::LocalServerRenderer;
use yew::prelude::*;

use crate::formula;
use crate::text::{NAME, PageWords, Words};

/// A page with its words, where it will be, and what is on it.
pub struct Page {
    /// Its file's name.
    pub file: &'static str,
    /// Its language.
    pub words: &'static Words,
    /// Title and description.
    pub about: &'static PageWords,
    /// What it may do.
    pub policy: &'static str,
    /// The script that brings it to life, if any.
    pub script: Option<&'static str>,
    /// What is on it, below its heading.
    pub inside: Html,
}

#[derive(PartialEq, Properties)]
struct Props {
    picture: Html,
}

#[component]
fn Shown(props: &Props) -> Html {
    props.picture.clone()
}

/// Elements as text.
pub fn rendered(picture: Html) -> String {
    pollster::block_on(LocalServerRenderer::<Shown>::with_props(Props { picture }).hydratable(false).render())
}

impl Page {
    /// The page as a file; `base` is where the pages in English will be: an address that ends with `/`, or empty if that is not known.
    pub fn written(&self, base: &str) -> String {
        let (about, own, root) = (self.about, self.words.widget, self.root());
        let meta = |name: &str, value: &str| format!("<meta name=\"{name}\" content=\"{}\">", escaped(value));
        let style = |name: &str| format!("<link rel=\"stylesheet\" href=\"{root}{name}\">");
        let script =
            self.script.map(|name| format!("<script type=\"module\" src=\"{root}{name}\"></script>")).unwrap_or_default();
        let at = |folder: &str| match base {
            "" => ["./", root, folder, self.file].concat(),
            base => [base, folder, self.file].concat(),
        };
        let alternate =
            |lang: &str, folder: &str| format!("<link rel=\"alternate\" hreflang=\"{lang}\" href=\"{}\">", escaped(&at(folder)));
        let mut head = vec![
            "<!doctype html>".into(),
            format!("<html lang=\"{}\" dir=\"{}\">", own.lang, own.dir),
            "<head>".into(),
            "<meta charset=\"utf-8\">".into(),
            format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">", self.policy),
            meta("viewport", "width=device-width, initial-scale=1"),
            format!("<title>{}</title>", escaped(about.title)),
            meta("description", about.description),
            format!("<link rel=\"canonical\" href=\"{}\">", escaped(&at(&own.folder()))),
        ];
        head.extend(LANGUAGES.map(|(lang, _)| alternate(lang, &folder_of(lang))));
        head.push(alternate("x-default", ""));
        head.extend([
            "<link rel=\"icon\" href=\"data:,\">".into(),
            style("pages.css"),
            style("reference.css"),
            script,
            "</head>".into(),
            "<body>".into(),
        ]);
        [head.join("\n"), rendered(self.body()), "\n</body>\n</html>\n".into()].concat()
    }

    /// From the page's own folder to that of the pages in English, where styles and scripts are.
    fn root(&self) -> &'static str {
        if self.words.widget.folder().is_empty() { "" } else { "../" }
    }

    fn body(&self) -> Html {
        let (words, own) = (self.words, self.words.widget);
        let link = |address: &'static str, name: &'static str| {
            if address == self.file {
                element("a", &["href", "aria-current"], [address.into(), "page".into()], [name.into()])
            } else {
                element("a", &["href"], [address.into()], [name.into()])
            }
        };
        let ways = [("./", NAME), ("sources.html", words.sources.page.name), ("methods.html", words.methods.page.name)];
        let trail = ways.map(|(address, name)| tag("li", "", [link(address, name)]));
        let nav = element("nav", &["aria-label"], [words.ways.into()], [tag("ul", "trail", trail)]);
        let heading = [tag("h1", "", [self.about.heading.into()]), tag("p", "lead", prose(self.about.lead))];
        let head = [tag("div", "top", [nav, self.languages()])].into_iter().chain(heading);
        all([
            element("a", &["class", "href"], ["skip".into(), "#main".into()], [words.skip.into()]),
            tag("header", "", head.collect::<Vec<_>>()),
            element("main", &["id"], ["main".into()], [self.inside.clone()]),
            tag("footer", "", own.footer.map(|text| tag("span", "", [text.into()]))),
        ])
    }

    /// The same page in each language.
    fn languages(&self) -> Html {
        let own = self.words.widget;
        let link = |(lang, name): (&'static str, &'static str)| {
            let address = [self.root(), &folder_of(lang), self.file].concat().into();
            let inside = match lang == own.lang {
                true => element("a", &["href", "lang", "aria-current"], [address, lang.into(), "true".into()], [name.into()]),
                false => element("a", &["href", "lang", "hreflang"], [address, lang.into(), lang.into()], [name.into()]),
            };
            tag("li", "", [inside])
        };
        element("nav", &["aria-label"], [own.languages.into()], [tag("ul", "trail", LANGUAGES.map(link))])
    }
}

/// The folder of a language, beside the pages in English.
pub fn folder_of(lang: &str) -> String {
    widget::text::language(lang).map(widget::text::Words::folder).unwrap_or_default()
}

/// What HTML would read otherwise.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

/// A line of text: `$formula$`, `` `code` ``, `*emphasis*`, `[words](address)`, and addresses as they stand.
pub fn prose(text: &str) -> Vec<Html> {
    let mut parts = Vec::new();
    let text = joined(text);
    let mut rest = &*text;
    while let Some(at) = rest.find(['$', '`', '*', '[']).into_iter().chain(rest.find("https://")).min() {
        let (before, from) = rest.split_at(at);
        parts.push(before.to_string().into());
        let within = |sign: char| from[1..].split_once(sign);
        let (html, after) = match from.as_bytes()[0] {
            b'$' => within('$').map(|(inside, after)| (formula::inline(inside), after)),
            b'`' => within('`').map(|(inside, after)| (tag("code", "", [inside.to_string().into()]), after)),
            b'*' => within('*').map(|(inside, after)| (tag("em", "", [inside.to_string().into()]), after)),
            b'[' => from[1..].split_once("](").and_then(|(inside, after)| {
                let (address, after) = after.split_once(')')?;
                Some((link(address.to_string().into(), inside.to_string().into()), after))
            }),
            _ => {
                let (address, after) = from.split_at(from.find(' ').unwrap_or(from.len()));
                Some((outside(address), after))
            }
        }
        .unwrap_or_else(|| (from[..1].to_string().into(), &from[1..]));
        parts.push(html);
        rest = after;
    }
    parts.push(rest.to_string().into());
    parts
}

/// A text whose numbers stay on one line with what they count.
pub fn joined(text: &str) -> String {
    text.replace(" %", "\u{a0}%")
}

/// A link to somewhere on these pages or beside them.
pub fn link(address: AttrValue, inside: Html) -> Html {
    element("a", &["href"], [address], [inside])
}

/// A link to somebody else's page, called by its site.
pub fn outside(address: &str) -> Html {
    let site = address.trim_start_matches("https://").split('/').next().unwrap_or(address).to_string();
    element("a", &["href", "rel"], [address.to_string().into(), "noopener".into()], [site.into()])
}

/// A section with its heading.
pub fn section(id: &'static str, heading: &'static str, inside: Vec<Html>) -> Html {
    let mut parts = vec![element("h2", &["id"], [id.into()], [heading.into()])];
    parts.extend(inside);
    element("section", &["aria-labelledby"], [id.into()], parts)
}

/// A table whose rows become cards where it is narrow: what it is says so itself, whatever it is laid out as.
pub fn table(class: &'static str, label: &'static str, heads: &[&'static str], rows: Vec<Html>) -> Html {
    let heads =
        heads.iter().map(|name| element("th", &["scope", "role"], ["col".into(), "columnheader".into()], [(*name).into()]));
    let head = element("tr", &["role"], ["row".into()], heads.collect::<Vec<_>>());
    let group = |name: &'static str, rows: Vec<Html>| element(name, &["role"], ["rowgroup".into()], rows);
    element(
        "table",
        &["class", "role", "aria-label"],
        [class.into(), "table".into(), label.into()],
        [group("thead", vec![head]), group("tbody", rows)],
    )
}

/// A row of it: what it is about, then its cells, each with what its column is called.
pub fn row(
    words: &Words,
    names: &'static [&'static str],
    values: Vec<AttrValue>,
    about: Vec<Html>,
    cells: Vec<(&'static str, Vec<Html>)>,
) -> Html {
    let mut inside = vec![element("th", &["scope", "role"], ["row".into(), "rowheader".into()], about)];
    // Where the columns stand below each other, their names stand before what is in them.
    let cell = |(name, parts): (&str, Vec<Html>)| {
        let name = [name, words.widget.colon].concat();
        element("td", &["role", "data-name"], ["cell".into(), name.into()], parts)
    };
    inside.extend(cells.into_iter().map(cell));
    element("tr", names, values, inside)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prose_has_formulas_code_and_links() {
        let html = |text| rendered(all(prose(text)));
        assert_eq!(html("a $x$ b"), "a <math><mi>x</mi></math> b");
        assert_eq!(html("run `x -y`."), "run <code>x -y</code>.");
        assert_eq!(html("[here](a.html#b), *so*"), "<a href=\"a.html#b\">here</a>, <em>so</em>");
        assert_eq!(
            html("goal.\" https://openai.com/index/"),
            "goal.\" <a href=\"https://openai.com/index/\" rel=\"noopener\">openai.com</a>"
        );
        assert_eq!(html("https://a.org/b then"), "<a href=\"https://a.org/b\" rel=\"noopener\">a.org</a> then");
        assert_eq!(html("1 * 2"), "1 * 2");
    }
}
