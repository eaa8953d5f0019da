//! What the usual servers are to be told: what may be kept for how long, what a page may do.

use super::policy::{self, Policies};
use super::site::Published;

/// For a file whose name changes with it.
const LASTING: &str = "public, max-age=31536000, immutable";

/// For everything else: ask whether it has changed.
const ASK: &str = "no-cache";

/// What holds for every file.
const ALWAYS: [(&str, &str); 3] = [
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    (
        "Permissions-Policy",
        "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()",
    ),
];

/// What the name of the worker's script begins with.
const WORKER: &str = "worker-";

/// The pages, each with what it may do: the start page also by the folder's name.
fn pages<'a>(published: &'a Published, policies: &'a Policies) -> impl Iterator<Item = (&'a str, String)> {
    let pages = published.files().map(|(name, _)| name).filter(|name| name.ends_with(".html"));
    // The page is there to be shown in other pages, which only a header can say.
    pages.map(|name| (name, format!("{}; frame-ancestors *", policies.of(name))))
}

/// `_headers`, as Netlify and Cloudflare read it.
pub fn headers(published: &Published, policies: &Policies) -> String {
    let mut text = String::from("/*\n");
    for (name, value) in ALWAYS {
        text += &format!("  {name}: {value}\n");
    }
    for (name, policy) in pages(published, policies) {
        let also = if name == "index.html" { "/" } else { "" };
        for path in [also, &format!("/{name}")].into_iter().filter(|path| !path.is_empty()) {
            text += &format!("{path}\n  Content-Security-Policy: {policy}\n  Cache-Control: {ASK}\n");
        }
    }
    for name in published.lasting() {
        text += &format!("/{name}\n  Cache-Control: {LASTING}\n");
        if name.ends_with(".wasm") {
            text += "  Content-Type: application/wasm\n";
        }
        if name.starts_with(WORKER) && name.ends_with(".js") {
            text += &format!("  Content-Security-Policy: {}\n", policy::worker());
        }
    }
    text
}

/// `nginx.conf`: an example of a server, complete.
pub fn nginx(published: &Published, policies: &Policies) -> String {
    let mut text = String::from(
        "# For nginx: put this into conf.d, and change the name and the folder.\n\
         map $uri $long_night_policy {\n",
    );
    for (name, policy) in pages(published, policies).filter(|(name, _)| policies.is_special(name)) {
        text += &format!("    ~/{}$ \"{policy}\";\n", name.replace('.', "\\."));
    }
    let page = format!("{}; frame-ancestors *", policies.of("index.html"));
    text += &format!("    \"~/{WORKER}[0-9a-f]{{16}}\\.js$\" \"{}\";\n", policy::worker());
    text += &format!("    ~(/|\\.html)$ \"{page}\";\n    default \"\";\n}}\n");
    text += &format!(
        "map $uri $long_night_cache {{\n    \"~-[0-9a-f]{{16}}\\.[a-z]+$\" \"{LASTING}\";\n    default \"{ASK}\";\n}}\n"
    );
    text += "server {\n    listen 80;\n    server_name example.org;\n    root /srv/long-night;\n    index index.html;\n    \
             types {\n        text/html html;\n        text/css css;\n        text/javascript js;\n        image/svg+xml svg;\n        \
             image/png png;\n        application/wasm wasm;\n        application/manifest+json webmanifest;\n    }\n    charset utf-8;\n    \
             default_type application/octet-stream;\n    gzip_static on;\n    gzip_vary on;\n    # brotli_static on;   # with the module ngx_brotli\n";
    for (name, value) in ALWAYS {
        text += &format!("    add_header {name} \"{value}\" always;\n");
    }
    text += "    add_header Content-Security-Policy $long_night_policy always;\n";
    // Not always: that a file is not there yet is nothing to keep for a year.
    text + "    add_header Cache-Control $long_night_cache;\n}\n"
}

/// `.htaccess`, as Apache reads it.
pub fn apache(published: &Published, policies: &Policies) -> String {
    let mut text = String::from(
        "AddType application/wasm .wasm\nAddType application/manifest+json .webmanifest\nAddType text/javascript .js\n\
         AddDefaultCharset utf-8\nDirectoryIndex index.html\n<IfModule mod_headers.c>\n",
    );
    for (name, value) in ALWAYS {
        text += &format!("  Header always set {name} \"{value}\"\n");
    }
    // Plain or packed: whoever keeps an answer is to know that there are others.
    text += &format!("  Header merge Vary Accept-Encoding\n  Header set Cache-Control \"{ASK}\"\n");
    text += &format!(
        "  <FilesMatch \"-[0-9a-f]{{16}}\\.[a-z]+(\\.br|\\.gz)?$\">\n    Header set Cache-Control \"{LASTING}\"\n  </FilesMatch>\n"
    );
    let of_site = ("[^/]+.html", format!("{}; frame-ancestors *", policies.of("index.html")));
    let special = pages(published, policies).filter(|(name, _)| policies.is_special(name));
    for (name, policy) in [of_site].into_iter().chain(special) {
        let pattern = name.replace('.', "\\.");
        text += &format!(
            "  <FilesMatch \"^{pattern}(\\.br|\\.gz)?$\">\n    Header set Content-Security-Policy \"{policy}\"\n  </FilesMatch>\n"
        );
    }
    text += &format!(
        "  <FilesMatch \"^{WORKER}[0-9a-f]{{16}}\\.js(\\.br|\\.gz)?$\">\n    Header set Content-Security-Policy \"{}\"\n  </FilesMatch>\n",
        policy::worker()
    );
    text += "</IfModule>\n<IfModule mod_rewrite.c>\n  RewriteEngine On\n";
    for (encoding, end) in [("br", "br"), ("gzip", "gz")] {
        text += &format!(
            "  RewriteCond %{{HTTP:Accept-Encoding}} {encoding}\n  \
             RewriteCond %{{HTTP:Accept-Encoding}} !{encoding}\\s*;\\s*q=0(\\.0*)?\\s*(,|$)\n  \
             RewriteCond %{{REQUEST_FILENAME}}.{end} -f\n  \
             RewriteRule ^(.+)$ $1.{end} [L,E=PACKED:{encoding}]\n"
        );
    }
    for (end, kind) in [
        ("html", "text/html; charset=utf-8"),
        ("js", "text/javascript"),
        ("css", "text/css"),
        ("svg", "image/svg+xml"),
        ("wasm", "application/wasm"),
        ("webmanifest", "application/manifest+json"),
        ("bin", "application/octet-stream"),
    ] {
        text +=
            &format!("  RewriteRule \\.{end}\\.(br|gz)$ - [T={},E=no-gzip:1,E=no-brotli:1]\n", kind.replace("; ", ";"));
    }
    text += "</IfModule>\n<IfModule mod_headers.c>\n";
    for (encoding, end) in [("br", "br"), ("gzip", "gz")] {
        text += &format!("  <FilesMatch \"\\.{end}$\">\n    Header set Content-Encoding {encoding}\n  </FilesMatch>\n");
    }
    text + "</IfModule>\n"
}
