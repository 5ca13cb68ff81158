//! The widget's peer: a slider and the number it shows, as one would write them in Yew, and nothing else.

use web_sys::HtmlInputElement;
use yew::prelude::*;

#[component]
fn App() -> Html {
    let value = use_state(|| 50.0);
    let oninput = {
        let value = value.clone();
        move |event: InputEvent| value.set(event.target_unchecked_into::<HtmlInputElement>().value_as_number())
    };
    html! {
        <label>
            <input type="range" value={value.to_string()} {oninput} />
            <output>{ *value }</output>
        </label>
    }
}

fn main() {
    yew::Renderer::<App>::new().render();
}
