# The command `uncanned`, for machines without Node.js:
#
#     docker build --tag uncanned .
#     docker run --rm --volume "$PWD:/replies:ro" uncanned --since origin/main
ARG NODE=20-alpine
FROM node:${NODE}
# `--since` and `--staged` ask git. The folder that is mounted belongs to somebody else, and git would not look at it.
RUN apk add --no-cache git && git config --system --add safe.directory '*'
COPY action/dist /opt/uncanned
RUN ln -s /opt/uncanned/cli.js /usr/local/bin/uncanned
USER node
WORKDIR /replies
ENTRYPOINT ["uncanned"]
