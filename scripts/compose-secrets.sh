#!/bin/sh
# Makes the secrets that compose.yaml mounts, once. It never replaces any.
set -eu
usage='sh scripts/compose-secrets.sh      makes the folder secrets for compose.yaml, where there is none yet'
case "$*" in
  '') ;;
  --help | -h) echo "$usage"; exit 0 ;;
  *) echo "$usage" >&2; exit 1 ;;
esac
umask 077
cd "$(dirname "$0")/.."
if [ -e secrets ]; then
  echo 'The folder secrets exists already and is left as it is.' >&2
  exit 1
fi

mkdir -p secrets/app/keys
password=$(openssl rand -hex 24)
printf '%s' "$password" > secrets/database_password
printf 'database:5432:rightful:rightful:%s\n' "$password" > secrets/app/pgpass
printf '%s:%s\n' "$(date -u +%Y-%m)" "$(openssl rand -base64 32)" > secrets/app/keys/ROOT_KEYS
for name in INDEX_KEY LOG_KEY APP_SECRET; do
  openssl rand -base64 32 > "secrets/app/keys/$name"
done

# The application runs as the user `node` of its image, and reads keys only when they are closed to everybody else.
chown -R 1000:1000 secrets/app
echo 'Made the folder secrets. Keep a copy of it elsewhere: without it nobody can open what the database holds.'
