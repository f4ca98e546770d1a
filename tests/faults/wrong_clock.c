/* Preloaded: the time of day is wrong by the seconds that the file $WRONG_CLOCK says. Clocks that
   only measure how long things take are left alone, as they are when somebody sets a clock. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static long wrong(void)
{
    char said[32] = {0};
    const char *place = getenv("WRONG_CLOCK");
    int before = errno, file = place ? open(place, O_RDONLY | O_CLOEXEC) : -1;
    if (file >= 0) {
        if (read(file, said, sizeof said - 1) < 0) said[0] = 0;
        close(file);
    }
    errno = before;
    return atol(said);
}

int clock_gettime(clockid_t which, struct timespec *at)
{
    int (*real)(clockid_t, struct timespec *) = dlsym(RTLD_NEXT, "clock_gettime");
    int status = real(which, at);
    if (!status && which == CLOCK_REALTIME) at->tv_sec += wrong();
    return status;
}

int gettimeofday(struct timeval *at, void *zone)
{
    int (*real)(struct timeval *, void *) = dlsym(RTLD_NEXT, "gettimeofday");
    int status = real(at, zone);
    if (!status) at->tv_sec += wrong();
    return status;
}

time_t time(time_t *at)
{
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    if (at) *at = now.tv_sec;
    return now.tv_sec;
}
