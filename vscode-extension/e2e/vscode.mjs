/**
 * A real VS Code for tests: code-server's workbench and extension host, driven in a headless Chromium. All that depends
 * on the insides of VS Code (selectors, start options) is in this file. Nothing leaves the machine.
 *
 * The environment variable VSC_TOOLS names the folder that setup.sh filled; CHROMIUM another browser than /usr/bin/chromium.
 */
import { execFileSync, spawn } from "node:child_process";
import { createWriteStream, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

const TOOLS = process.env.VSC_TOOLS;
if (TOOLS === undefined) throw new Error("set VSC_TOOLS to the folder that e2e/setup.sh filled");
const NODE = path.join(TOOLS, "node24/bin/node");
const ENTRY = path.join(TOOLS, "code-server/node_modules/code-server/out/node/entry.js");
const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** A calm VS Code: no assistant, no welcome, no updates, nothing that moves. */
const SETTINGS = {
  "chat.disableAIFeatures": true,
  "editor.cursorBlinking": "solid",
  "editor.hover.delay": 100,
  "editor.minimap.enabled": false,
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "extensions.ignoreRecommendations": true,
  "files.autoSave": "off",
  "files.hotExit": "off",
  "git.enabled": false,
  "security.workspace.trust.enabled": false,
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "workbench.enableExperiments": false,
  "workbench.reduceMotion": "on",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
};

/** Waits until `probe` gives something true, and gives it. */
export async function until(what, probe, ms = 20_000) {
  const end = Date.now() + ms;
  for (let last; ;) {
    try {
      last = await probe();
      if (last) return last;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`not within ${ms} ms: ${what} (last: ${last})`);
    await new Promise((wake) => setTimeout(wake, 50));
  }
}

/** The text as it was typed: the editor draws spaces as U+00A0. */
export const plain = (text) => text.replace(/\u00a0/g, " ");

/** A fresh server with its own home, settings and extensions. */
export class Host {
  static async start({ folder, vsix, settings = {} }) {
    const host = new Host();
    host.folder = folder;
    host.root = mkdtempSync(path.join(tmpdir(), "wasmscope-e2e-"));
    host.home = path.join(host.root, "home");
    host.data = path.join(host.root, "data");
    mkdirSync(path.join(host.data, "User"), { recursive: true });
    mkdirSync(path.join(host.data, "Machine"));
    mkdirSync(host.home);
    writeFileSync(path.join(host.data, "User/settings.json"), JSON.stringify(SETTINGS));
    host.writeSettings(settings);

    // An empty gallery: nothing is asked of a marketplace.
    const env = { ...process.env, HOME: host.home, EXTENSIONS_GALLERY: "{}" };
    for (const name of Object.keys(env)) if (/^(https?_proxy|VSCODE_|XDG_)/i.test(name)) delete env[name];
    const common = [ENTRY, "--user-data-dir", host.data, "--extensions-dir", path.join(host.root, "extensions")];
    execFileSync(NODE, [...common, "--install-extension", vsix], { env, stdio: "pipe" });

    host.port = await freePort();
    host.url = `http://127.0.0.1:${host.port}`;
    host.process = spawn(NODE, [...common, "--bind-addr", `127.0.0.1:${host.port}`, "--auth", "none", "--disable-telemetry",
      "--disable-update-check", "--disable-workspace-trust", "--disable-getting-started-override", "--ignore-last-opened"],
    { env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
    const log = createWriteStream(path.join(host.root, "code-server.log"));
    host.process.stdout.pipe(log);
    host.process.stderr.pipe(log);
    await until("code-server answers", async () => {
      if (host.process.exitCode !== null) throw new Error(`code-server ended: ${host.logs()}`);
      return (await fetch(`${host.url}/healthz`)).ok;
    }, 60_000);
    return host;
  }

  /**
   * The settings of this machine; VS Code reads the file again by itself. The extension host is remote here, and there
   * a setting of scope "machine" does not count in the user's own file.
   */
  writeSettings(settings) {
    writeFileSync(path.join(this.data, "Machine/settings.json"), JSON.stringify(settings));
  }

  /** The last lines of everything that was logged. */
  logs() {
    const files = readdirSync(this.root, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".log"));
    return files.map((name) => `--- ${name}\n${readFileSync(path.join(this.root, name), "utf8").split("\n").slice(-20).join("\n")}`).join("\n");
  }

  /** The text of the output channel of that name. */
  output(name) {
    const logs = path.join(this.data, "logs");
    if (!existsSync(logs)) return "";
    const files = readdirSync(logs, { recursive: true, encoding: "utf8" }).filter((file) => path.basename(file) === `${name}.log`);
    return files.map((file) => readFileSync(path.join(logs, file), "utf8")).join("\n");
  }

  async stop() {
    const ended = new Promise((done) => this.process.once("exit", done));
    const signal = (name) => {
      try {
        process.kill(-this.process.pid, name);
      } catch {
        // The group is gone already.
      }
    };
    signal("SIGTERM");
    await Promise.race([ended, new Promise((late) => setTimeout(late, 5000))]);
    signal("SIGKILL");
    rmSync(this.root, { recursive: true, force: true, maxRetries: 5 });
  }
}

export function startBrowser() {
  const { chromium } = createRequire(path.join(path.resolve(TOOLS), "package.json"))("playwright-core");
  return chromium.launch({
    executablePath: CHROMIUM,
    headless: true,
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update",
      "--disable-sync", "--disable-dev-shm-usage", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
  });
}

/** One window on the host's folder. */
export class Window {
  static async open(browser, host, file) {
    const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
    const window = new Window();
    window.page = await context.newPage();
    window.page.setDefaultTimeout(60_000);
    window.console = [];
    window.page.on("console", (message) => window.console.push(`${message.type()}: ${message.text()}`));
    const payload = JSON.stringify([["openFile", `vscode-remote://127.0.0.1:${host.port}${file}`]]);
    // "commit": the scripts of the workbench are 19 MB, and a busy machine takes its time over them.
    await window.page.goto(`${host.url}/?${new URLSearchParams({ folder: host.folder, payload })}`, { waitUntil: "commit", timeout: 90_000 });
    await window.page.locator(".monaco-workbench").waitFor({ timeout: 90_000 });
    await window.page.locator(`.monaco-editor[data-uri$="${path.basename(file)}"]`).first().waitFor({ timeout: 90_000 });
    return window;
  }

  async screenshot(file) {
    mkdirSync(path.dirname(file), { recursive: true });
    await this.page.screenshot({ path: file });
  }

  key(name) {
    return this.page.keyboard.press(name);
  }

  /** Presses a key until `locator` shows: a key goes astray while the focus moves. */
  async press(name, locator) {
    for (let attempt = 0; attempt < 8; attempt++) {
      if (await locator.first().isVisible()) return locator.first();
      await this.key(name);
      if (await locator.first().waitFor({ timeout: 3000 }).then(() => true, () => false)) return locator.first();
    }
    throw new Error(`${name} did not bring ${locator}`);
  }

  /** Opens a quick input with `key`, types, and takes the row that shows `row`. */
  async pick(key, text, row) {
    const input = await this.press(key, this.page.locator(".quick-input-widget:visible .quick-input-box input"));
    await input.fill(text);
    await this.page.locator(".quick-input-widget:visible .monaco-list-row").filter({ hasText: row }).first().click();
  }

  command(title) {
    return this.pick("F1", `>${title}`, title);
  }

  async openFile(name) {
    await this.pick("Control+P", name, name);
    await this.page.locator(".tab.active").filter({ hasText: name }).first().waitFor();
  }

  /** The drawn piece of text that shows exactly `text`; with several, the first. */
  token(text) {
    const exact = new RegExp(`^[\\s\\u00a0]*${text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}[\\s\\u00a0]*$`);
    return this.page.locator(".monaco-editor .view-line span span").filter({ hasText: exact }).first();
  }

  squiggles() {
    return this.page.locator(".squiggly-error");
  }

  problems() {
    return this.page.locator(".markers-panel .monaco-list-row");
  }

  statusItem(text) {
    return this.page.locator(".statusbar-item").filter({ hasText: text });
  }

  notification(text) {
    return this.page.locator(".notification-toast").filter({ hasText: text });
  }

  /** The hover over a token, or "" when none shows soon. One that was asked for too early is not asked for again: use until(). */
  async hover(text) {
    await this.page.mouse.move(5, 5);
    await this.token(text).hover();
    const box = this.page.locator(".monaco-hover:visible");
    if (!await box.first().waitFor({ timeout: 3000 }).then(() => true, () => false)) return "";
    return plain((await box.allInnerTexts()).join("\n"));
  }

  /** What VS Code's own inspector tells of a token: scopes, semantic token, colours. */
  async inspect(text) {
    await this.token(text).click();
    await this.command("Developer: Inspect Editor Tokens and Scopes");
    const box = this.page.locator(".token-inspect-widget");
    await box.locator(".tiw-metadata-table").first().waitFor();
    const told = plain(await box.innerText());
    await this.key("Escape");
    return told;
  }

  /** Line and column of the cursor, by the status bar. */
  async cursor() {
    const text = await this.statusItem(/Ln \d+, Col \d+/).first().innerText();
    const [, line, column] = /Ln (\d+), Col (\d+)/.exec(text) ?? [];
    return { line: Number(line), column: Number(column) };
  }
}

function freePort() {
  return new Promise((done, failed) => {
    const probe = createServer().once("error", failed).listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}
