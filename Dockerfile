# Hearth as an image: built with everything, run with a JRE and nothing else. See docs/operating.md.
FROM node:22-bookworm-slim AS node

FROM maven:3.9-eclipse-temurin-25 AS build
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm && ln -s ../lib/node_modules/npm/bin/npx-cli.js /usr/local/bin/npx
WORKDIR /source
COPY . .
RUN --mount=type=cache,target=/root/.m2 --mount=type=cache,target=/root/.npm \
    mvn -B -ntp -pl api -am package -DskipTests -Dspotless.check.skip=true \
    && ops/gather /image

FROM eclipse-temurin:25-jre
RUN groupadd --gid 10001 hearth && useradd --uid 10001 --gid hearth --home-dir /var/lib/hearth --create-home --shell /usr/sbin/nologin hearth \
    && chmod 700 /var/lib/hearth
COPY --from=build /image /opt/hearth
USER 10001:10001
WORKDIR /var/lib/hearth
ENV HEARTH_DATA_DIR=/var/lib/hearth
VOLUME /var/lib/hearth
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=6 CMD ["/opt/hearth/ready"]
ENTRYPOINT ["/opt/hearth/hearth"]
