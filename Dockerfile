# Two stages: the first builds and makes the release, the second holds only what runs.
ARG NODE_IMAGE=node:22-alpine

FROM ${NODE_IMAGE} AS build
WORKDIR /r2p
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM ${NODE_IMAGE}
WORKDIR /r2p
COPY --from=build /r2p/package.json ./
COPY --from=build /r2p/node_modules node_modules
COPY --from=build /r2p/dist dist
COPY --from=build /r2p/cypher cypher
ENV NODE_ENV=production R2P_HOST=0.0.0.0 R2P_PORT=4000
# By number, so that an orchestrator can see that it is not root. Nothing is written: the file system may be read-only.
USER 1000:1000
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.R2P_PORT}${process.env.R2P_BASE_PATH ?? ''}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "dist/cli/main.js"]
CMD ["serve"]
