#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Makes the release form in target/release: the extracted jar, the AOT cache of Java 25 and a command `start`.
# Run in the root of the project, with JAVA_HOME or `java` of the JDK 25 that will run it: the cache belongs to it.
set -eu

java=${JAVA_HOME:+$JAVA_HOME/bin/}java
form=$PWD/target/release
training=$(mktemp -d)
trap 'kill "${pid:-}" 2>/dev/null || true; rm -rf "$training"' EXIT

"$java" -version 2>&1 | grep -q '"25' || { echo "JDK 25 is needed: set JAVA_HOME"; exit 1; }
test "${1:-}" = --no-build || mvn -q -B -DskipTests package
rm -rf "$form"
"$java" -Djarmode=tools -jar target/standaardwerk-*.jar extract --destination "$form"
mv "$form"/standaardwerk-*.jar "$form/standaardwerk.jar"

# one start on an empty database with a few pages, so that the JVM sees what a start needs;
# the options must be those of the command below: with others the JVM passes the cache over without a word
"$java" --enable-native-access=ALL-UNNAMED -XX:AOTCacheOutput="$form/standaardwerk.aot" -jar "$form/standaardwerk.jar" \
    --server.port=0 --standaardwerk.data="$training/data" >"$training/log" 2>&1 &
pid=$!
for _ in $(seq 240); do
    address=$(sed -n 's/.* op \(http:[^ ]*\) .*/\1/p' "$training/log" | head -1)
    if [ -n "$address" ] || ! kill -0 $pid 2>/dev/null; then break; fi
    sleep 0.5
done
[ -n "$address" ] || { cat "$training/log"; exit 1; }
for page in / /register /regelingen/2018 /inloggen /api/v1/standaarden /actuator/health; do
    curl -s -o "$training/page" "$address$page"
done
kill $pid
wait $pid || true
"$java" --enable-native-access=ALL-UNNAMED -XX:AOTMode=on -XX:AOTCache="$form/standaardwerk.aot" \
    -cp "$form/standaardwerk.jar" -version >"$training/log" 2>&1 || { cat "$training/log"; exit 1; }

cat >"$form/start" <<'START'
#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Settings are arguments: ./start --server.port=8080
here=$(dirname "$0")
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
"$java" -version 2>&1 | grep -q '"25' || { echo "JDK 25 is needed: set JAVA_HOME"; exit 1; }
exec "$java" -XX:AOTCache="$here/standaardwerk.aot" \
    --enable-native-access=ALL-UNNAMED -jar "$here/standaardwerk.jar" "$@"
START
chmod +x "$form/start"
echo "made: $form (start it with target/release/start)"
