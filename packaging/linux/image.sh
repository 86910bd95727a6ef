#!/bin/sh
# Makes target/image/Luotsi: the application with its own Java, started by bin/Luotsi.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
. "$root/packaging/common/modules.sh"

say() { printf '%s\n' "$*" >&2; }

# A JDK 25 with jlink and jpackage.
jdk=
for home in "${JAVA_HOME:-}" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
  if [ -n "$home" ] && [ -x "$home/bin/jpackage" ] && [ -f "$home/release" ]; then
    major=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release")
    if [ "${major:-0}" -ge 25 ]; then
      jdk=$home
      break
    fi
  fi
done
if [ -z "$jdk" ]; then
  say "An application image needs a JDK 25 with jlink and jpackage, and none was found."
  exit 2
fi

(cd "$root" && mvn -q -B -DskipTests package)

target=$root/target/image
rm -rf "$target"
mkdir -p "$target/modules" "$target/input"
# jlink takes the platform's JavaFX jars as modules; the rest goes onto the class path of the image.
for jar in "$root"/target/lib/*.jar; do
  case $(basename "$jar") in
    javafx-*-linux*.jar) cp "$jar" "$target/modules/" ;;
    javafx-*.jar) ;;
    *) cp "$jar" "$target/input/" ;;
  esac
done
cp "$root/target/luotsi.jar" "$target/input/"
cp "$root/LICENSE" "$root/target/THIRD-PARTY.txt" "$root/target/luotsi-sbom.json" "$target/input/"

"$jdk/bin/jlink" \
  --module-path "$target/modules" \
  --add-modules "$JDK_MODULES,$JAVAFX_MODULES" \
  --include-locales "$LOCALES" \
  --strip-debug --no-header-files --no-man-pages --compress zip-6 --generate-cds-archive \
  --output "$target/runtime"

version=$(sed -n 's/.*<version>\([0-9.]*\)[-A-Z]*<\/version>.*/\1/p' "$root/pom.xml" | head -n 1)
set --
for option in $JAVA_OPTIONS; do
  set -- "$@" --java-options "$option"
done
"$jdk/bin/jpackage" \
  --type app-image --name Luotsi --app-version "$version" --vendor Luotsi \
  --description "Follow-up of personalised study plans" \
  --runtime-image "$target/runtime" --input "$target/input" \
  --main-jar luotsi.jar --main-class fi.luotsi.Main \
  --dest "$target" "$@"

rm -rf "$target/modules" "$target/input" "$target/runtime"
say "The application image is in $target/Luotsi ($(du -sh "$target/Luotsi" | cut -f1))."
