# The application, built. Who runs it is part of the build: fill in rightful.config.ts first.
# What it keeps (and, without DATABASE_URL, its database) is in /data: mount a volume there.

FROM node:20-trixie-slim AS build
WORKDIR /app
COPY . .
RUN node scripts/install.mjs && node scripts/run.mjs scripts/prebuild.ts \
  && cp node_modules/.rightful-lock /tmp/installed && rm -rf .next/cache node_modules

FROM node:20-trixie-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm install --no-save --omit=dev --ignore-scripts --no-audit --no-fund
# The mark of a finished installation, so that the start does not install again.
COPY --from=build /tmp/installed node_modules/.rightful-lock

FROM node:20-trixie-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
WORKDIR /app
# For npm run backup and restore: of the version of the server in compose.yaml, or a newer one.
RUN apt-get update && apt-get install -y --no-install-recommends postgresql-client-17 \
  && rm -rf /var/lib/apt/lists/*
COPY --from=dependencies /app/node_modules node_modules
COPY --from=build /app ./
RUN install -d -o node -g node -m 0700 /data
# The program itself belongs to root, so that the process cannot change what it runs.
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s CMD ["node", "scripts/health.mjs"]
CMD ["node", "scripts/start.mjs"]
