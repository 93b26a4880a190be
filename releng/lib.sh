# Shell functions of the scripts `mintmark` and `test`; $root is the checkout. POSIX sh.

maven_version=3.9.16
min_java=21

fail() {
    echo "$1" >&2
    exit 3
}

# major version of the JDK at $1, 0 where there is none
jdk_major() {
    [ -x "$1/bin/javac" ] || { echo 0; return; }
    v=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null)
    echo "${v:-0}"
}

# JAVA_HOME: the one that is set where it is new enough, else the newest JDK found
choose_jdk() {
    [ "$(jdk_major "${JAVA_HOME:-/none}")" -ge $min_java ] && { export JAVA_HOME; return; }
    best=0
    for home in /usr/lib/jvm/* "$(dirname "$(dirname "$(readlink -f "$(command -v javac || echo /none/bin/javac)")")")"; do
        major=$(jdk_major "$home")
        if [ "$major" -ge $min_java ] && [ "$major" -gt "$best" ]; then best=$major; JAVA_HOME=$home; fi
    done
    [ "$best" -gt 0 ] || fail "mintmark: A JDK of Java $min_java or newer was not found: install one or set JAVA_HOME."
    export JAVA_HOME
}

# $mvn: the Maven this build needs, brought by any Maven 3
choose_maven() {
    mvn=$root/.tools/apache-maven-$maven_version/bin/mvn
    [ -x "$mvn" ] && return
    command -v mvn >/dev/null || fail "mintmark: Maven was not found: install any Maven 3, for example with 'apt-get install maven'."
    # in an empty folder: an older Maven must not see this project's .mvn, nor a marker of a former run
    empty=$(mktemp -d)
    (cd "$empty" && mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
        -Dartifact=org.apache.maven:apache-maven:$maven_version:zip:bin -DoutputDirectory="$root/.tools") >&2
    rm -rf "$empty"
    [ -x "$mvn" ] || fail "mintmark: Maven $maven_version could not be brought: check the connection to Maven's repository and start again."
}

# the packages of "$@" that are not installed; nothing where there is no dpkg
missing_packages() {
    command -v dpkg-query >/dev/null || return 0
    for package in "$@"; do
        dpkg-query -W -f='${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed || printf '%s ' "$package"
    done
}

# installs the missing ones of "$@": as root, or through sudo when $yes is set; otherwise prints the one command
need_packages() {
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" -eq 0 ]; then
        as_root=
    elif [ -n "${yes:-}" ] && command -v sudo >/dev/null; then
        as_root=sudo
    else
        echo "mintmark: These packages are missing: $missing; install them with: sudo apt-get install $missing" >&2
        return 0
    fi
    echo "Installing $missing…" >&2
    $as_root apt-get update -qq >&2 || true
    # shellcheck disable=SC2086 # a list of names
    DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends $missing >&2 \
        || echo "mintmark: $missing could not be installed; some things will be off." >&2
}
