//! What is drawn: the street where it began, and a mark for each side. Decoration only.

use yew::{Html, html};

use world::model::Side;

/// The street: a pram by the flats, a phone alight in its bag; the bus has just left.
pub fn scene() -> Html {
    html! {
        <svg class="scene" viewBox="-700 60 2600 320" preserveAspectRatio="xMidYMax slice" aria-hidden="true" focusable="false">
            <defs>
                <radialGradient id="halo">
                    <stop offset="0" class="glow" />
                    <stop offset=".35" class="glow" stop-opacity=".35" />
                    <stop offset="1" class="glow" stop-opacity="0" />
                </radialGradient>
            </defs>
            <g id="row">
                <path class="far" d="M0 340V150h90v-40h120v60h70V70h110v120h60v-70h96v50h58V96h108v84h70v-54h92v40h74V60h104v110h58v-50h90v220z" />
                <path class="near" d="M0 340V206h150v-30h96v164h84V222h130v118h300V196h118v144h92V236h122v-34h108v138z" />
                <path class="window" d="M114 132h12v14h-12zm218-30h12v14h-12zm26 54h12v14h-12zm356 0h12v14h-12zm316-60h12v14h-12zm-26 62h12v14h-12zM486 148h12v14h-12z" />
                <path class="window" d="M34 232h14v17H34zm170-24h14v17h-14zm180 46h14v17h-14zm410-26h14v17h-14zm44 44h14v17h-14zm230-8h14v17h-14zm96-32h14v17h-14z" />
            </g>
            <use href="#row" x="1200" />
            <use href="#row" x="-1200" />
            <path class="ground" d="M-2000 344h5200v40h-5200z" />
            <g class="stall">
                <path class="hull" d="M884 338v-76h8v52h112v-52h8v76z" />
                <path class="awning" d="M868 264l20-34h120l20 34q-10 12-20 0-10 12-20 0-10 12-20 0-10 12-20 0-10 12-20 0-10 12-20 0-10 12-20 0-10 12-20 0z" />
                <circle class="halo" cx="948" cy="284" r="70" />
                <path class="lamp" d="M942 276h12l4 12h-20zM902 314a7 7 0 0 1 14 0zm15 0a7 7 0 0 1 14 0zm15 0a7 7 0 0 1 14 0zm15 0a7 7 0 0 1 14 0zm15 0a7 7 0 0 1 14 0zm15 0a7 7 0 0 1 14 0z" />
            </g>
            <path class="hull" d="M-20 330v-78q0-12 12-12h176q14 0 16 14l6 76z" />
            <path class="window" d="M4 258h36v26H4zm46 0h36v26H50zm46 0h36v26H96zm46 0h26l4 26h-30z" />
            <path class="lamp" d="M184 306h6v12h-6z" />
            <path class="wheel" d="M21 330a13 13 0 1 0 26 0 13 13 0 1 0-26 0zm106 0a13 13 0 1 0 26 0 13 13 0 1 0-26 0z" />
            <ellipse class="halo" cx="694" cy="346" rx="260" ry="18" />
            <circle class="halo breathing" cx="694" cy="190" r="170" />
            <g class="pram">
                <path class="bars" d="M548 330l76-70M632 330l-88-70M634 250l34-66h20M668 190v16M704 206q0-22-18-22M527 330a17 17 0 1 0 34 0 17 17 0 1 0-34 0zm92 0a17 17 0 1 0 34 0 17 17 0 1 0-34 0z" />
                <path class="body" d="M514 206h124q0 54-54 56h-30q-40-4-40-56zM514 201a62 62 0 0 1 62-64v64z" />
                <path class="phone-light" d="M680 208l9-30q1-4 5-3l14 4q4 1 3 5l-8 26z" />
                <path class="body" d="M660 205h52l-5 48q0 5-5 5h-32q-5 0-5-5z" />
            </g>
        </svg>
    }
}

/// A side's mark: a phone for the owner, the small card for the crew.
pub fn emblem(side: Side) -> Html {
    let drawn = match side {
        Side::Owner => html! { <path d="M15 5h18q4 0 4 4v30q0 4-4 4H15q-4 0-4-4V9q0-4 4-4zM20 10h8M21 37h6" /> },
        Side::Crew => {
            html! { <path d="M14 5h14l9 9v25q0 4-4 4H14q-4 0-4-4V9q0-4 4-4zM17 22h14v14H17zM24 22v14M17 29h14" /> }
        }
    };
    html! { <svg class="emblem" viewBox="0 0 48 48" aria-hidden="true" focusable="false">{ drawn }</svg> }
}
