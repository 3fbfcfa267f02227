// Bundles the extension into out/extension.js, or with --tests every test into out/test/.
// --production: small and without a source map. --watch: again after each change.
import { readdirSync, rmSync } from "node:fs";
import esbuild from "esbuild";

const flags = new Set(process.argv.slice(2));
const common = {
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  logLevel: "warning",
};

if (flags.has("--tests")) {
  rmSync("out/test", { recursive: true, force: true });
  await esbuild.build({
    ...common,
    entryPoints: readdirSync("test").filter((name) => name.endsWith(".test.ts")).map((name) => `test/${name}`),
    outdir: "out/test",
    outExtension: { ".js": ".cjs" },
    sourcemap: "inline",
    packages: "external",
  });
} else {
  const production = flags.has("--production");
  const options = {
    ...common,
    entryPoints: ["src/extension.ts"],
    outfile: "out/extension.js",
    external: ["vscode"],
    minify: production,
    sourcemap: !production,
  };
  if (flags.has("--watch")) await (await esbuild.context(options)).watch();
  else await esbuild.build(options);
}
