# Do not edit: `make generate` writes this file from tools/runtime/bulk/executors.py.

"""Calling jobs by an executor of the user's: threads of this process, other processes, a cluster.

An engine may run a job again when its worker is lost. So a job whose request may be charged travels only where marks
keep it from being sent twice, and when the engine gives a job up, the marks tell what became of it.
"""

from collections.abc import Callable
from concurrent.futures import CancelledError, Executor, ThreadPoolExecutor
from contextvars import copy_context
from functools import partial
from typing import Any

from ..archive.claims import job_submitted
from ..client import Client
from ..errors import Charged, ConfigurationError, NotSent, OutcomeUnknown, StoreUnavailable
from ..index.loading import load_index
from ..service_model import OperationModel, ServiceModel
from ..transport.calls.policies import Policies
from ..transport.http_clients import silent_client
from .calling import called, joined
from .course import Course, method_name
from .jobs import Job
from .outcomes import JobOutcome, failure
from .travelling import marks_of, travelling
from .workers import RemoteOutcome, call_job, try_out

__all__ = ["caller"]


def caller(course: Course, executor: Executor | None, credential_from: str | None) -> Callable[[Job], None]:
    """Return what calls for a job and writes what came of it; raises TypeError and ConfigurationError."""
    # Of this class alone it is known that its threads are of this process, and run nothing twice.
    here = type(executor) is ThreadPoolExecutor
    if (here or executor is None) and credential_from is not None:
        raise ConfigurationError("credential_from is for the workers of an executor; the client here has a credential.")
    if not isinstance(executor, Executor):
        raise TypeError(
            f"executor is of the type {type(executor).__name__}, but a concurrent.futures.Executor is wanted, such as "
            "ProcessPoolExecutor() or, of Dask, client.get_executor()."
        )
    return _InThreads(course, executor) if here else _Remote(course, executor, credential_from)


def _submitted(course: Course, executor: Executor, job: Job, *work: Any) -> Any:
    """Submit work for a job, and return its future; None where the executor takes none, which ends the run."""
    try:
        return executor.submit(*work)
    except Exception as error:  # noqa: BLE001 - whatever an executor raises
        course.failed_with(job, failure(error, "no"), failure(error, "no"))
        return None


class _InThreads:
    """Calls by the client itself, in threads of the user's."""

    def __init__(self, course: Course, executor: Executor) -> None:
        self._course, self._executor = course, executor

    def __call__(self, job: Job) -> None:
        work = copy_context().run, self._course.call, job
        if future := _submitted(self._course, self._executor, job, *work):
            try:
                future.result()
            except CancelledError:
                self._course.failed_with(job, failure(CancelledError("The executor cancelled it."), "no"))


class _Remote:
    """Calls by clients that workers open."""

    def __init__(self, course: Course, executor: Executor, credential_from: str | None) -> None:
        method: Any = course.method
        client = getattr(getattr(method, "__self__", None), "_client", None)
        if not isinstance(client, Client):
            raise _no_method(f"a {type(method).__name__}")
        self._course, self._executor = course, executor
        service_model: ServiceModel = client.transport.inner.signer.classifier.service_model
        policies: Policies = client.transport.policies
        api, _, self._operation = method_name(method).partition(".")
        _check_operation(service_model, _operation(service_model, api, self._operation), policies)
        self._settings = travelling(client, credential_from)
        self._charged: Charged = service_model.charged
        self._marks = marks_of(policies)
        self._silent = getattr(type(method.__self__)(silent_client(client)), method.__name__)
        self._try_out()

    def __call__(self, job: Job) -> None:
        try:
            arguments = self._course.arguments(job)
            submitted = self._since(job) if arguments is not None else 0.0
        except Exception as error:  # noqa: BLE001 - becomes a line, as all failures do
            self._course.failed(job, error)
            return
        if arguments is None:
            self._course.done(job, joined(self._course.lines.parts(job)[0]))
            return
        work = call_job, self._settings, self._operation, arguments, submitted
        if future := _submitted(self._course, self._executor, job, *work):
            try:
                found: RemoteOutcome = future.result()
            except BaseException as error:  # noqa: BLE001 - a worker's, such as an interrupt there
                self._look(job, error, submitted)
            else:
                self._take(job, found)

    def _try_out(self) -> None:
        """Open a client in one of the workers, before any job is submitted; raises ConfigurationError."""
        try:
            reason = self._executor.submit(try_out, self._settings).result()
        except Exception as error:  # noqa: BLE001 - whatever an executor raises
            reason = f"The executor runs nothing ({type(error).__name__}: {error}); pass one that does."
        if reason:
            raise ConfigurationError(reason)

    def _since(self, job: Job) -> float:
        """Write down that a job is submitted, and return when; what came since then is its own."""
        if self._marks is None:
            return 0.0
        return self._course.lines.submit(job, self._marks.now(), anew=self._marks.resend_unknown)

    def _take(self, job: Job, found: RemoteOutcome) -> None:
        """Write what a worker returned."""
        if found.unusable or found.outcome is None:
            self._course.lines.withdraw(job)
            raise ConfigurationError(found.unusable)
        for part, state in found.pages:
            self._course.lines.put_part(job, part, state)
        if found.error:
            others = _others(found.outcome) if self._course.stops_on(found.error) else None
            self._course.failed_with(job, found.outcome, others)
        else:
            parts, _ = self._course.lines.parts(job)
            self._course.done(job, joined(parts) if parts else found.outcome)

    def _look(self, job: Job, error: BaseException, submitted: float) -> None:
        """Find out what became of a job that the executor gave up, without sending anything."""
        course = self._course
        try:
            parts, _ = course.lines.parts(job)
            with job_submitted(submitted, self._marks):
                outcome = called(self._silent, course.arguments(job), parts, partial(course.lines.put_part, job))
        except StoreUnavailable:
            course.failed_with(job, failure(error, self._charged))
        except OutcomeUnknown as unknown:
            course.failed(job, unknown)
        except NotSent:
            course.failed_with(job, failure(error, "no"))
        except Exception as other:  # noqa: BLE001 - becomes a line, as all failures do
            course.failed(job, other)
        else:
            course.done(job, outcome)


def _others(outcome: JobOutcome) -> JobOutcome:
    """Return the outcome of jobs that are not called for after a failure."""
    return JobOutcome("no", outcome.attempts, {"error": outcome.content["error"]})


def _operation(service_model: ServiceModel, api: str, name: str) -> OperationModel:
    """Return the operation of a method, `namespace.method`, which may be the one that pages through it."""
    known = {each.name: each.id for each in load_index().operations.values() if each.api == api}
    namespace, _, method = name.partition(".")
    names = (name, *(f"{namespace}.{method.removeprefix(each)}" for each in ("iter_", "pages_")))
    id_ = next((known[each] for each in names if each in known), None)
    found = next((each for each in service_model.operations if each.id == id_), None)
    if found is None:
        raise _no_method(f"{api}.{name}")
    return found


def _no_method(given: str) -> ConfigurationError:
    return ConfigurationError(
        f"executor wants a method of a client, such as api.weibo.get_followers_v1, but this is {given}."
    )


def _check_operation(service_model: ServiceModel, operation: OperationModel, policies: Policies) -> None:
    """Raise ConfigurationError for an operation that must not be run twice, where nothing would keep it from that."""
    if service_model.is_write(operation):
        raise ConfigurationError(
            f"{operation.id} changes something, and an executor may run a job again: call it without one, or by a "
            "ThreadPoolExecutor."
        )
    if service_model.charged == "no":
        return
    if marks_of(policies) is None:
        raise ConfigurationError(
            f"{operation.id} is charged, and an executor may run a job again, which would pay twice: give the client "
            "an archive, or a budget with a `store`."
        )
    if operation.response != "data":
        raise ConfigurationError(
            f"{operation.id} is charged, and its response is not kept, so that an executor which runs a job again "
            "would pay twice: call it without one, or by a ThreadPoolExecutor."
        )
