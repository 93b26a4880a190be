package org.mintmark.core.preview;

import org.mintmark.core.culture.PageGeometry;

/** The looks of the HTML: light and dark, for the screen and for paper. */
final class PreviewStyle {

    private static final String STYLE = """
            :root { color-scheme: light dark; --ink: #1c2430; --quiet: #4a5563; --paper: #f4f6f9; --card: #ffffff; --line: #ccd4de; --link: #0a57c2;
              --good: #11693c; --good-back: #e2f4ea; --warn: #7a4300; --warn-back: #fff1dc; --bad: #9c1c1c; --bad-back: #fde7e7; --other: #33475b; --other-back: #e6ecf3 }
            @media (prefers-color-scheme: dark) { :root { --ink: #e6ebf2; --quiet: #aab6c4; --paper: #12161c; --card: #1b222b; --line: #38434f; --link: #8ab8ff;
              --good: #8fe0b1; --good-back: #123322; --warn: #ffcf8f; --warn-back: #3a2a10; --bad: #ffb0b0; --bad-back: #431b1b; --other: #c6d3e1; --other-back: #26313d } }
            * { box-sizing: border-box }
            body { font: 15px/1.5 system-ui, 'Segoe UI', 'Noto Sans', 'DejaVu Sans', sans-serif; margin: 0 auto; padding: 1rem; max-width: 110rem; color: var(--ink); background: var(--paper) }
            a { color: var(--link) } a:focus-visible, [tabindex]:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
            .skip { position: absolute; left: -100rem } .skip:focus { left: 1rem; top: .5rem; background: var(--card); padding: .5rem; z-index: 2 }
            h1 { font-size: 1.5rem; margin: .2rem 0 } h2 { font-size: 1.1rem; margin: 0 0 .6rem } small { color: var(--quiet); font-weight: normal }
            .facts { display: flex; flex-wrap: wrap; gap: .3rem 1.6rem; margin: .4rem 0 } .facts dt { color: var(--quiet); font-size: .8rem } .facts dd { margin: 0; overflow-wrap: anywhere }
            .note { color: var(--quiet); margin: .4rem 0 1rem }
            nav ul { display: flex; flex-wrap: wrap; gap: .4rem; list-style: none; padding: 0; margin: 0 0 1rem }
            nav a { display: block; padding: .2rem .6rem; border-radius: .4rem; text-decoration: none; border: 1px solid var(--line) } nav span { font-size: .8rem }
            .badge { font-size: .8rem; font-weight: normal; padding: .1rem .5rem; border-radius: .4rem }
            .good { color: var(--good); background: var(--good-back) } .warn { color: var(--warn); background: var(--warn-back) }
            .bad { color: var(--bad); background: var(--bad-back) } .other { color: var(--other); background: var(--other-back) }
            .sheet { display: grid; grid-template-columns: repeat(auto-fill, minmax(25rem, 1fr)); gap: 1rem }
            .card { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; padding: 1rem; min-width: 0; break-inside: avoid }
            .frame { overflow: auto; margin-bottom: .6rem } .frame.small .wizard { zoom: .5 }
            .of { color: var(--quiet); font-size: .8rem; margin: -.3rem 0 .6rem } .lines { margin: .4rem 0; font-size: .9rem } .warning, .problems { color: var(--warn); font-size: .9rem } .problems { padding-left: 1.2rem }
            table { border-collapse: collapse; width: 100%; font-size: .85rem; margin: .5rem 0 } caption { text-align: left; color: var(--quiet) }
            td, th { text-align: left; font-weight: normal; padding: .2rem .4rem; border-bottom: 1px solid var(--line); vertical-align: top }
            td span { color: var(--quiet) } code { font-size: .9em }
            summary { cursor: pointer } .topic { max-height: 20rem; overflow: auto; background: #fff; color: #000; padding: .6rem; border: 1px solid var(--line) }
            .wizard { position: relative; background: #fff; color: #000; border: 1px solid #8a9099; font: 12px/1.33 'Segoe UI', 'Noto Sans', 'DejaVu Sans', sans-serif }
            .wizard .heading { position: absolute; left: 0; right: 0; top: 0; background: #eef2f7; border-bottom: 1px solid #c9d0d8; color: #14386b; font-size: 19px }
            .wizard .picture { position: absolute; background-repeat: no-repeat; background-position: 0 0 }
            .wizard .picture.none { background: #eee; color: #444; display: grid; place-items: center } .wizard .picture.cropped { outline: 2px dashed #b25a00 }
            .wizard .text { position: absolute; overflow-y: auto; overflow-x: hidden; border: 1px solid #c9d0d8 }
            .wizard .text p, .topic p { white-space: pre-wrap; overflow-wrap: anywhere; tab-size: 48px; line-height: 1.33 }
            .wizard .helplink { position: absolute; color: #0066cc; text-decoration: underline }
            .wizard a, .wizard .link, .topic a, .topic .link { color: #0066cc; text-decoration: underline }
            .label { display: inline-block; text-indent: 0; white-space: pre } .placeholder { color: #444; border: 1px dashed #888; padding: 0 .3em }
            @media print { body { background: #fff; color: #000; max-width: none } nav, .skip, details { display: none } .card { border-color: #888 }
              .sheet { grid-template-columns: 1fr 1fr } * { print-color-adjust: exact } }
            """;

    private PreviewStyle() {
    }

    static String of(PageGeometry g) {
        int text = g.margin() * 2 + g.picture();
        int top = g.heading() + g.margin();
        return STYLE + ".wizard{width:" + g.width() + "px;height:" + g.height() + "px}\n.wizard .heading{height:" + g.heading() + "px;line-height:" + g.heading()
                + "px;padding:0 " + g.margin() + "px}\n.wizard .picture{left:" + g.margin() + "px;top:" + top + "px;width:" + g.picture() + "px;height:" + g.picture()
                + "px}\n.wizard .text{left:" + text + "px;top:" + top + "px;width:" + g.textWidth() + "px;height:" + g.textHeight() + "px}\n.wizard .helplink{left:"
                + text + "px;top:" + (top + g.textHeight() + g.margin() / 2) + "px}\n";
    }
}
