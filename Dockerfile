# The compiled bot and what it needs to run: no compiler, no tests, no root.

FROM node:22-alpine AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# Nothing that is needed here has to be compiled or fetched after it was unpacked, so no package runs a script.
RUN npm ci --omit=dev --ignore-scripts
COPY . .
# Compiles the sources and the pack. What only compiling needs goes, and SQLite for a Node that has none of its own.
RUN node run.js src/main.js prepare \
 && rm -rf node_modules/typescript node_modules/@typescript node_modules/esbuild node_modules/@esbuild \
    node_modules/@photostructure

FROM node:22-alpine
ENV NODE_ENV=production \
    BELEGBOT_HOST=0.0.0.0 \
    BELEGBOT_METRICS_PORT=9100 \
    BELEGBOT_DATA=/data
WORKDIR /app
COPY --from=build /app /app
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4321 9100
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.BELEGBOT_METRICS_PORT}/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "--max-semi-space-size=2", "run.js", "src/main.js"]
CMD ["start"]
