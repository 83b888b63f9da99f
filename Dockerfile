# The mock server of all three APIs, on port 8080. No image has been built of this yet: a test runs its commands in an
# empty virtual environment.
FROM python:3.12-slim
WORKDIR /src
COPY . .
RUN pip install --no-cache-dir --constraint constraints.txt ".[mock]"
WORKDIR /
USER 65534:65534
EXPOSE 8080
# Others can reach it, so /__admin wants a token: compose.yaml gives one.
ENTRYPOINT ["weibokit-mock", "--host", "0.0.0.0", "--port", "8080"]
