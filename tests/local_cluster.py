"""A Dask cluster of processes on this machine, for as long as somebody reads what it prints: its address, and its workers' pids."""

from __future__ import annotations

import sys

from distributed import LocalCluster

if __name__ == "__main__":
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None, host="127.0.0.1") as cluster:
        pids = (worker.pid for worker in cluster.workers.values())
        sys.stdout.write(f"{' '.join(map(str, (cluster.scheduler_address, *pids)))}\n")
        sys.stdout.flush()
        sys.stdin.read()
