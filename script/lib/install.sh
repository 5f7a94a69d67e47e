# Installs what a fresh machine lacks. Sourced by script/server, script/test and script/bench.

step() { printf '\033[36m==>\033[0m %s\n' "$*"; }
fail() { printf 'error: %s\n' "$*" >&2; exit 1; }

# need_packages PROBE PACKAGE...: installs the Debian packages when PROBE (a command or path) is missing.
need_packages() {
  local probe=$1; shift
  { [ -e "$probe" ] || command -v "$probe" >/dev/null 2>&1; } && return
  compgen -G "$probe" >/dev/null && return
  step "Installing $*"
  local sudo=""
  [ "$(id -u)" = 0 ] || sudo=sudo
  command -v apt-get >/dev/null || fail "$probe is missing and this is no Debian: install $* yourself"
  $sudo apt-get update -qq >/dev/null 2>&1 || true
  DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq "$@" >/tmp/paline-apt.log 2>&1 \
    || { tail -20 /tmp/paline-apt.log >&2; fail "apt-get could not install $*"; }
}

need_postgres() {
  command -v initdb >/dev/null 2>&1 && return
  need_packages '/usr/lib/postgresql/*/bin/initdb' postgresql
}

need_browser() {
  need_packages /usr/bin/chromium chromium
  need_packages '/usr/share/fonts/truetype/tlwg/*' fonts-thai-tlwg
}

# need_libreoffice: makes PDFs of papers; the fonts come with the program. need_pdf_tools: tests read them back.
need_libreoffice() {
  need_packages soffice --no-install-recommends libreoffice-writer-nogui
}
need_pdf_tools() { need_packages pdftotext poppler-utils; need_packages fc-list fontconfig; }

# need_node_modules FOLDER: npm ci when the lock file is newer than what is installed.
need_node_modules() {
  command -v npm >/dev/null || need_packages npm nodejs npm
  if [ ! -e "$1/node_modules/.package-lock.json" ] || [ "$1/package-lock.json" -nt "$1/node_modules/.package-lock.json" ]; then
    step "Installing npm packages of ${1#"$root"/}"
    (cd "$1" && npm ci --no-audit --no-fund --loglevel=error)
    touch "$1/node_modules/.package-lock.json"
  fi
}

# build_page: the simulator's chat page, when a source is newer than the result.
build_page() {
  local page="$root/src/PaLineBot.LineSimulator/page" out="$root/src/PaLineBot.LineSimulator/wwwroot"
  need_node_modules "$page"
  if [ ! -e "$out/index.html" ] || [ -n "$(find "$page/src" "$page/index.html" "$page/package.json" -newer "$out/index.html" -print -quit)" ]; then
    step "Building the chat page"
    (cd "$page" && npm run --silent build >/tmp/paline-page.log 2>&1) || { cat /tmp/paline-page.log >&2; fail "the chat page did not build"; }
  fi
}

# build_liff: the mini-app, for LINE (liff/dist) and for the simulator (liff/dist-simulator), when a source is newer than the result.
build_liff() {
  local liff="$root/liff"
  need_node_modules "$liff"
  if [ ! -e "$liff/dist/index.html" ] || [ ! -e "$liff/dist-simulator/index.html" ] \
    || [ -n "$(find "$liff/src" "$liff/index.html" "$liff/package.json" "$liff/vite.config.ts" -newer "$liff/dist-simulator/index.html" -print -quit)" ]; then
    step "Building the mini-app"
    (cd "$liff" && npm run --silent build >/tmp/paline-liff.log 2>&1) || { cat /tmp/paline-liff.log >&2; fail "the mini-app did not build"; }
  fi
}

# build_dotnet PROJECT...: Release build, quiet unless it fails; style is checked by script/test.
build_dotnet() {
  step "Building ${*##*/}"
  for project in "$@"; do
    dotnet build "$project" -c Release -v q --nologo -p:RunAnalyzers=false >/tmp/paline-build.log 2>&1 || { cat /tmp/paline-build.log >&2; fail "the build failed"; }
  done
}

# build_service [ROOT]: the service in src/PaLineBot/bin/Service, compiled ahead of time, so that a busy machine needs no time for that at its start.
build_service() {
  local root=${1:-$root}
  step "Building PaLineBot"
  dotnet publish "$root/src/PaLineBot" -c Release --use-current-runtime --self-contained false -p:PublishReadyToRun=true -p:RunAnalyzers=false \
    -o "$root/src/PaLineBot/bin/Service" -v q --nologo >/tmp/paline-build.log 2>&1 || { cat /tmp/paline-build.log >&2; fail "the build failed"; }
}
