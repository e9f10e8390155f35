#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Makes the release form in target/release: the extracted jar, the AOT cache of Java 25 and a command `start`.
# Run in the root of the project, with JAVA_HOME or `java` of the JDK 25 that will run it: the cache belongs to it.
set -eu

java=${JAVA_HOME:+$JAVA_HOME/bin/}java
form=$PWD/target/release.new
training=$(mktemp -d)
pid=
trap 'test -z "$pid" || kill "$pid" 2>/dev/null || true; rm -rf "$training"' EXIT

# the options of a start; with others than those of the training the JVM passes the cache over without a word
options="--enable-native-access=ALL-UNNAMED -Dspring.aot.enabled=true"
home=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.home = //p')

fail() {
    cat "$training/log"
    exit 1
}

# run <option>: starts the product, looks at a few pages, stops it
run() {
    "$java" $options "$1" -jar "$form/standaardwerk.jar" \
        --server.port=0 --standaardwerk.data="$training/data" >"$training/log" 2>&1 &
    pid=$!
    address=
    for _ in $(seq 240); do
        address=$(sed -n 's/.* op \(http:[^ ]*\) .*/\1/p' "$training/log" | head -1)
        if [ -n "$address" ] || ! kill -0 "$pid" 2>/dev/null; then break; fi
        sleep 0.5
    done
    [ -n "$address" ] || fail
    for page in / /register /regelingen/2018 /inloggen /actuator/health; do
        curl -sf -o "$training/page" "$address$page" || fail
    done
    kill "$pid"
    wait "$pid" || true
    pid=
}

"$java" -version 2>&1 | grep -q '"25' || { echo "JDK 25 is needed: set JAVA_HOME"; exit 1; }
test "${1:-}" = --no-build ||
    JAVA_HOME=$home mvn -q -B -Prelease -Dbuild.folder=target/release-build -Dmaven.test.skip=true package
rm -rf "$form" target/release
"$java" -Djarmode=tools -jar target/release-build/standaardwerk-*.jar extract --destination "$form"
mv "$form"/standaardwerk-*.jar "$form/standaardwerk.jar"

# the first start fills the database; the second is what a start is on every other day, and the one to learn from
run -Dfirst
run -XX:AOTCacheOutput="$form/standaardwerk.aot"

cat >"$form/start" <<START
#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Settings are arguments: start --server.port=8080. Options of the JVM go into JDK_JAVA_OPTIONS.
here=\$(cd "\$(dirname "\$0")" && pwd)
java=\${JAVA_HOME:+\$JAVA_HOME/bin/}java
"\$java" -version 2>&1 | grep -q '"25' || { echo "JDK 25 is needed: set JAVA_HOME"; exit 1; }
# the demonstration has other beans than those that were worked out when this was built
case " \$* \${SPRING_PROFILES_ACTIVE:-} " in
*demo*) exec "\$java" --enable-native-access=ALL-UNNAMED -jar "\$here/standaardwerk.jar" "\$@" ;;
esac
exec "\$java" $options -XX:AOTCache="\$here/standaardwerk.aot" -jar "\$here/standaardwerk.jar" "\$@"
START
chmod +x "$form/start"

# a cache that is not used, or not in another folder, is a failure here and not there
mv "$form" target/release
form=$PWD/target/release
JDK_JAVA_OPTIONS=-XX:AOTMode=on run -XX:AOTCache="$form/standaardwerk.aot"
echo "made: $form (start it with target/release/start)"
