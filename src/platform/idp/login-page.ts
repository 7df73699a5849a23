import { type Html, page } from './html.ts';
import type { Identity, IdentityGroup } from './model.ts';
import { texts } from './texts.sv.ts';

/** The page where one chooses whom to be. `action` is where the choice is sent, `mount` the path of the provider. */
export function loginPage(mount: string, action: string, groups: readonly IdentityGroup[]): Html {
  return shell(
    mount,
    texts.title,
    page`
    <p class="demonstration">${texts.demonstration}</p>
    <h1>${texts.title}</h1>
    <p class="how">${texts.how}</p>
    <nav aria-label="${texts.jump}"><ul>${groups.map(
      (group, i) => page`<li><a href="#g${String(i)}">${group.heading}</a></li>`,
    )}</ul></nav>
    <form method="post" action="${action}">${groups.map(
      (group, i) => page`
      <section aria-labelledby="g${String(i)}">
        <h2 id="g${String(i)}" tabindex="-1">${group.heading}</h2>
        <ul class="people">${group.identities.map(person)}</ul>
      </section>`,
    )}
    </form>
    <p><a href="/demo/mejl">${texts.mails}</a></p>
    <p><a href="/">${texts.back}</a></p>`,
  );
}

const person = (identity: Identity): Html => page`
          <li>
            <div>
              <strong>${identity.name}</strong>
              <span class="title">${identity.title}</span>
              ${identity.shows === undefined ? undefined : page`<span class="shows">${identity.shows}</span>`}
            </div>
            <button name="identity" value="${identity.id}"><span class="unseen">${texts.choose} ${identity.name}</span><span aria-hidden="true">${texts.chooseShort}</span></button>
          </li>`;

/** What is said when a login has expired or was begun anew in another window. */
export const failedPage = (mount: string): Html =>
  shell(
    mount,
    texts.failedTitle,
    page`
    <h1>${texts.failedTitle}</h1>
    <p class="how">${texts.failed}</p>
    <p><a href="/">${texts.back}</a></p>`,
  );

const shell = (mount: string, title: string, body: Html): Html => page`<!doctype html>
<html lang="sv">
  <head>
    <meta charset="utf-8">
    <title>${title} – Samsyn</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex">
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="${mount}/login.css">
  </head>
  <body><main>${body}</main></body>
</html>
`;
