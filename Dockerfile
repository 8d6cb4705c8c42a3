# The application, built. Who runs it is part of the build: fill in rightful.config.ts first.
# What it keeps (and, without DATABASE_URL, its database) is in /data: mount a volume there.

FROM node:24-trixie-slim AS build
WORKDIR /app
COPY . .
# Without tests, the measurements and what only they and the checks need: none of it runs here.
RUN rm -rf bench docs e2e examples test && find . -name '*.test.ts' -o -name '*.test.tsx' | xargs rm -f \
  && node scripts/install.mjs --production && node scripts/run.mjs server/prebuild.ts && rm -rf .next/cache
# What only a build or the tools of the packages need: the program is built, and cannot write to its folder anyway.
RUN find node_modules -name '*.map' -delete && cd node_modules \
  && rm -rf @next/swc-* @img @prisma/dev @prisma/studio-core playwright playwright-core

FROM node:24-trixie-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
WORKDIR /app
# For npm run backup and restore: of the version of the server in compose.yaml, or a newer one.
RUN apt-get update && apt-get install -y --no-install-recommends postgresql-client-17 \
  && rm -rf /var/lib/apt/lists/*
COPY --from=build /app ./
RUN install -d -o node -g node -m 0700 /data
# The program itself belongs to root, so that the process cannot change what it runs.
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s CMD ["node", "server/health.mjs"]
CMD ["node", "scripts/start.mjs"]
